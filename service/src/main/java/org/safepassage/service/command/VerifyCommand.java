package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.safepassage.service.audit.Verification;
import org.safepassage.service.audit.Verified;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        description = "Checks the ledger: every file of it, every row of the database, and what others have kept.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "An older checkpoint that somebody kept, or a folder of them: is it a beginning of this log?")
    List<Path> checkpoints = List.of();

    @Override
    public Integer call() throws IOException {
        for (Path checkpoint : checkpoints) {
            if (!Files.exists(checkpoint)) {
                throw new WrongUsage("There is no checkpoint " + checkpoint + ". Nothing was verified.");
            }
        }
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            long begun = System.nanoTime();
            Verified verified = application.getBean(Verification.class).verify(checkpoints);
            double seconds = (System.nanoTime() - begun) / 1e9;
            output.print(json(verified, seconds), words(verified));
            return verified.ok() ? 0 : PlainWords.FAULT;
        }
    }

    private static Map<String, Object> json(Verified verified, double seconds) {
        return IntakeCommand.ordered(
                "entries", verified.entries(),
                "root", verified.root(),
                "ok", verified.ok(),
                "faults", verified.faults(),
                "faultsInAll", verified.faultsInAll(),
                "seconds", Math.round(seconds * 1000) / 1000.0);
    }

    static String words(Verified verified) {
        if (verified.ok()) {
            return "The ledger holds: %,d entries, root %s%n%s"
                    .formatted(
                            verified.entries(),
                            verified.root(),
                            verified.alone()
                                    ? "Every entry of the database is in it."
                                    : "A service is at work on it; entries of the last second may still be on their way.");
        }
        return "The ledger does NOT hold: %,d %s%n%s%nNothing was changed. Keep the folder as it is, and compare it with its copies."
                .formatted(
                        verified.faultsInAll(),
                        verified.faultsInAll() == 1 ? "fault" : "faults",
                        verified.faults().stream()
                                .map(flaw -> flaw.words().startsWith(flaw.place())
                                        ? "  " + flaw.words()
                                        : "  " + flaw.place() + ": " + flaw.words())
                                .collect(Collectors.joining(System.lineSeparator())));
    }
}
