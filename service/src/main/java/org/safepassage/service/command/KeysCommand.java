package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.upkeep.KeyCheck;
import org.safepassage.service.upkeep.Rehearsal;
import org.safepassage.service.vault.KeyCopy;
import org.safepassage.service.vault.KeyState;
import org.safepassage.service.vault.Vault;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "keys",
        description =
                "The keys, which live apart from data and backups: checks them, copies them, rehearses their loss.",
        mixinStandardHelpOptions = true,
        subcommands = {KeysCommand.Check.class, KeysCommand.Copy.class, KeysCommand.Rehearse.class})
final class KeysCommand {

    @Command(
            name = "check",
            description = "Asks whether every key that something is sealed with is there.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        private static final long SAMPLE = 10_000;

        @Mixin
        Installation installation = new Installation();

        @Mixin
        Output output = new Output();

        @Option(names = "--all", description = "Every key, not only ten thousand of each kind.")
        boolean all;

        @Override
        public Integer call() {
            installation.requireData();
            try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
                KeyCheck.Checked found = application
                        .getBean(KeyCheck.class)
                        .check(operation(application), all ? Long.MAX_VALUE : SAMPLE);
                output.print(
                        IntakeCommand.ordered(
                                "keys", found.asked(),
                                "open", found.in(KeyState.OPENS),
                                "erased", found.in(KeyState.ERASED),
                                "missing", found.in(KeyState.MISSING),
                                "damaged", found.in(KeyState.DAMAGED) + found.in(KeyState.EMPTIED),
                                "broken", found.broken(),
                                "ok", found.ok()),
                        """
                        Asked      %,d keys
                        Open       %,d
                        Erased     %,d, as the record of erasures says
                        Broken     %,d%s""".formatted(
                                        found.asked(),
                                        found.in(KeyState.OPENS),
                                        found.in(KeyState.ERASED),
                                        found.asked() - found.in(KeyState.OPENS) - found.in(KeyState.ERASED),
                                        found.ok() ? "" : ": put the keys folder back from its newest copy"));
                return found.ok() ? 0 : PlainWords.FAULT;
            }
        }
    }

    @Command(
            name = "copy",
            description = "Copies the keys to a place apart, or brings an older copy there up to date.",
            mixinStandardHelpOptions = true)
    static final class Copy implements Callable<Integer> {
        @Mixin
        Installation installation = new Installation();

        @Mixin
        Output output = new Output();

        @Option(
                names = "--to",
                paramLabel = "DIR",
                required = true,
                description = "A folder on another disk or machine.")
        Path to = Path.of("");

        @Override
        public Integer call() {
            installation.requireData();
            Path keys = installation.keysFolder();
            KeyCopy.make(keys, to);
            Path place = to.toAbsolutePath().normalize();
            output.print(
                    IntakeCommand.ordered("keys", keys.toString(), "copy", place.toString(), "ok", true),
                    "Copied     the keys in %s to %s%nKeep it apart from the backups: whoever has both can read everything."
                            .formatted(keys, place));
            return 0;
        }
    }

    @Command(
            name = "rehearse",
            description = "Proves that everything opens with a copy of the keys, and nothing without them.",
            mixinStandardHelpOptions = true)
    static final class Rehearse implements Callable<Integer> {
        private static final int OPENED = 1_000;

        @Mixin
        Installation installation = new Installation();

        @Mixin
        Output output = new Output();

        @Option(names = "--from", paramLabel = "DIR", description = "The copy to rehearse with (default: a fresh one).")
        Path from = Path.of("");

        @Override
        public Integer call() throws IOException {
            installation.requireData();
            Path stage = Files.createTempDirectory("passage-rehearsal");
            try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
                boolean given = !from.toString().isEmpty();
                KeyCopy.make(given ? from : installation.keysFolder(), stage.resolve("copy"));
                Rehearsal.Played with = play(application, stage.resolve("copy"));
                Rehearsal.Played without = play(application, stage.resolve("others"));
                boolean ok = with.opened() == with.tried()
                        && with.keys().ok()
                        && without.opened() == 0
                        && without.keys().in(KeyState.OPENS) == 0;
                output.print(
                        IntakeCommand.ordered(
                                "tried", with.tried(),
                                "openedWithCopy", with.opened(),
                                "keysWithCopy", with.keys().in(KeyState.OPENS),
                                "openedWithout", without.opened(),
                                "keysWithout", without.keys().in(KeyState.OPENS),
                                "ok", ok),
                        words(with, without, ok));
                return ok ? 0 : PlainWords.FAULT;
            } finally {
                delete(stage);
            }
        }

        private static Rehearsal.Played play(ApplicationContext application, Path keys) {
            try (Vault vault = Vault.at(keys)) {
                return application.getBean(Rehearsal.class).play(operation(application), vault, OPENED);
            }
        }

        private static String words(Rehearsal.Played with, Rehearsal.Played without, boolean ok) {
            return """
                    With the copy      %,d of %,d messages and mentions opened, and all %,d keys are in it
                    Without these keys %,d of %,d opened
                    %s""".formatted(
                            with.opened(),
                            with.tried(),
                            with.keys().in(KeyState.OPENS),
                            without.opened(),
                            without.tried(),
                            ok
                                    ? "With the copy everything opens. Without it nothing does, and nobody can help: keep it safe, and apart."
                                    : "The rehearsal FAILED: this copy would not bring everything back. Make a new one with passage keys copy.");
        }

        /** The copy was a real one: it is written over before it is deleted. */
        private static void delete(Path stage) throws IOException {
            try (var all = Files.walk(stage)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    if (Files.isRegularFile(path)) {
                        Files.write(path, new byte[(int) Files.size(path)]);
                    }
                    Files.delete(path);
                }
            }
        }
    }

    static OperationId operation(ApplicationContext application) {
        return application
                .getBean(OperationIds.class)
                .of(application.getBean(Operation.class).code());
    }
}
