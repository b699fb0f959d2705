package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.casework.Workers;
import org.safepassage.service.intake.ReceivedTimes;
import org.safepassage.service.intake.TakeIn;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "intake",
        description =
                "Takes in mail, chats and lists; the kind is told from content, folders are walked. The same file again doubles nothing.",
        mixinStandardHelpOptions = true)
final class IntakeCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    List<Path> paths = List.of();

    @Option(
            names = "--roll",
            paramLabel = "CODE",
            description = "These lists are the roll with this code: those on it are entitled.")
    @Nullable
    String roll;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A JSON line per message: what was kept and what was found in it.")
    @Nullable
    Path report;

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new WrongUsage("There is no " + path + ". Nothing was taken in.");
            }
        }
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            OperationId operation = Serving.operation(application);
            List<TakeIn.Taken> taken = new ArrayList<>();
            long begun = System.nanoTime();
            takeIn(application, operation, taken);
            double seconds = (System.nanoTime() - begun) / 1e9;
            IntakeCounts counts = IntakeCounts.of(application, operation, taken);
            if (report != null) {
                new IntakeReport(application, operation, output).write(taken, report);
            }
            application.getBean(Sealing.class).now();
            output.print(counts.json(seconds), counts.words(seconds));
        }
        return 0;
    }

    private void takeIn(ApplicationContext application, OperationId operation, List<TakeIn.Taken> taken)
            throws IOException {
        application.getBean(Sealing.class).start();
        try (var shift = application.getBean(Workers.class).start(operation);
                var progress = output.progress("Keeping", -1)) {
            application.getBean(TakeIn.class).take(operation, paths, roll, ReceivedTimes.NOW, batch -> {
                taken.addAll(batch);
                progress.step(batch.size());
            });
            progress.phase("Reading and linking");
            shift.finish();
        } finally {
            application.getBean(Sealing.class).stop();
        }
    }

    static Map<String, @Nullable Object> ordered(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
