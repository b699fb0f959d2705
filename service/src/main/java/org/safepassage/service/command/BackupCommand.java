package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.database.BackUp;
import org.safepassage.service.database.BackupRefused;
import org.safepassage.service.database.DataFolder;
import org.safepassage.service.database.Database;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "backup",
        description = "Writes one file with everything but the keys, which are copied apart: passage keys copy.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The file to write; it must be new.")
    Path to = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path file = to.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new WrongUsage(file + " exists already. Nothing was changed. Name a new file with --to.");
        }
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            application.getBean(Sealing.class).now();
            long begun = System.nanoTime();
            BackUp.Made made;
            try (Connection owner = application.getBean(Database.class).asOwner()) {
                made = BackUp.write(
                        owner,
                        application.getBean(DataFolder.class).root(),
                        file,
                        application.getBean(Clock.class).instant());
            } catch (SQLException e) {
                throw new BackupRefused("The database could not be read to its end (state " + e.getSQLState()
                        + "). No backup was made; what it holds was kept.");
            }
            double seconds = Math.round((System.nanoTime() - begun) / 1e6) / 1000.0;
            output.print(
                    IntakeCommand.ordered(
                            "file", file.toString(),
                            "bytes", made.bytes(),
                            "tables", made.tables(),
                            "rows", made.rows(),
                            "seconds", seconds),
                    """
                    Wrote      %s
                    Holds      %,d rows of %d tables, and the ledger, in %,d bytes
                    Keys       are not in it: copy them apart with passage keys copy --to DIR
                    Took       %.1f s""".formatted(file, made.rows(), made.tables(), made.bytes(), seconds));
        }
        return 0;
    }
}
