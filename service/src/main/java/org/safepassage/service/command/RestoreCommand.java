package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.audit.Verification;
import org.safepassage.service.audit.Verified;
import org.safepassage.service.database.BackupRefused;
import org.safepassage.service.database.DataFolder;
import org.safepassage.service.database.Restore;
import org.safepassage.service.upkeep.ReplayErasures;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "restore",
        description =
                "Puts a backup into a new data folder, erases again whoever was erased since, and verifies the ledger.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "The backup.")
    Path from = Path.of("");

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "The newest checkpoint that a witness has, or its folder: tells a backup that is too old.")
    List<Path> checkpoints = List.of();

    @Override
    public Integer call() throws IOException {
        requireGivens();
        long begun = System.nanoTime();
        Restore.Restored restored = Restore.into(installation.data, from);
        DataFolder folder = DataFolder.at(installation.data);
        if (installation.keys == null) {
            output.print(
                    IntakeCommand.ordered("rows", restored.rows(), "tables", restored.tables(), "ok", false),
                    restoredWords(restored)
                            + "\nKeys       none were named, so nothing was verified and nothing opens. "
                            + "Put the keys folder into " + folder.root().resolve("keys") + " and run passage verify.");
            return PlainWords.FAULT;
        }
        folder.keysAreIn(installation.keys);
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            int erased = application.getBean(ReplayErasures.class).again();
            Verified verified = application.getBean(Verification.class).verify(checkpoints);
            double seconds = Math.round((System.nanoTime() - begun) / 1e6) / 1000.0;
            output.print(
                    IntakeCommand.ordered(
                            "rows", restored.rows(),
                            "tables", restored.tables(),
                            "erasedAgain", erased,
                            "entries", verified.entries(),
                            "root", verified.root(),
                            "ok", verified.ok(),
                            "faults", verified.faults(),
                            "seconds", seconds),
                    restoredWords(restored)
                            + "\nErased     %,d people again, who were erased after the backup%n%s"
                                    .formatted(erased, VerifyCommand.words(verified)));
            return verified.ok() ? 0 : PlainWords.FAULT;
        }
    }

    private void requireGivens() {
        if (!Files.isRegularFile(from)) {
            throw new WrongUsage("There is no backup " + from + ". Nothing was changed.");
        }
        for (Path checkpoint : checkpoints) {
            if (!Files.exists(checkpoint)) {
                throw new WrongUsage("There is no checkpoint " + checkpoint + ". Nothing was changed.");
            }
        }
        if (installation.keys != null && !Files.exists(installation.keys.resolve("master.key"))) {
            throw new WrongUsage("There are no keys in " + installation.keys + ". Nothing was changed.");
        }
        if (installation.databaseUrl != null) {
            throw new BackupRefused("A backup is restored into a data folder with a database of its own, not into"
                    + " --database-url. Nothing was changed. docs/operating.md says how to go on from there.");
        }
    }

    private static String restoredWords(Restore.Restored restored) {
        return "Restored   %,d rows of %d tables, as they were at %s"
                .formatted(restored.rows(), restored.tables(), restored.createdAt());
    }
}
