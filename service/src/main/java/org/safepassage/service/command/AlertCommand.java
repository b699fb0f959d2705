package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.crossings.AlertOutcome;
import org.safepassage.service.crossings.AlertReceipt;
import org.safepassage.service.crossings.Alerts;
import org.safepassage.service.crossings.TakeAlert;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "alert",
        description =
                "Takes in alerts (Common Alerting Protocol 1.2, XML): kept before they are read, matched to crossings and airports, acted on at once. Exit 1: one cannot be read.",
        mixinStandardHelpOptions = true)
final class AlertCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, one alert each.")
    List<Path> files = List.of();

    private record Taken(Path file, AlertReceipt receipt) {}

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            refuse(file);
        }
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            OperationId operation = Serving.operation(application);
            List<Taken> taken = new ArrayList<>();
            for (Path file : files) {
                var receipt = application
                        .getBean(TakeAlert.class)
                        .take(operation, Files.readAllBytes(file), Optional.empty());
                taken.add(new Taken(file, receipt));
                output.say(file.getFileName() + ": " + receipt.words() + places(receipt));
            }
            application.getBean(Sealing.class).now();
            int standing = standing(application, operation);
            output.print(json(taken, standing), "Alerts that stand now: " + standing + ".");
            return taken.stream().anyMatch(one -> one.receipt().outcome() == AlertOutcome.MALFORMED) ? 1 : 0;
        }
    }

    private static void refuse(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("There is no file " + file + ". Nothing was taken in.");
        }
        long size = Files.size(file);
        if (size == 0 || size > TakeAlert.MOST_KEPT) {
            throw new WrongUsage("The file " + file
                    + " is empty or larger than 8 MB, which no alert is. Nothing was taken in; leave it out.");
        }
    }

    private static String places(AlertReceipt receipt) {
        return receipt.places().isEmpty() ? "" : " It stands at " + String.join(", ", receipt.places()) + ".";
    }

    private static int standing(ApplicationContext application, OperationId operation) {
        return application
                .getBean(Alerts.class)
                .standing(operation, application.getBean(Clock.class).instant())
                .size();
    }

    private static Map<String, @Nullable Object> json(List<Taken> taken, int standing) {
        return IntakeCommand.ordered(
                "alerts", taken.stream().map(AlertCommand::json).toList(), "standing", standing);
    }

    private static Map<String, @Nullable Object> json(Taken one) {
        AlertReceipt receipt = one.receipt();
        return IntakeCommand.ordered(
                "file", one.file().toString(),
                "message", receipt.message().toString(),
                "outcome", receipt.outcome().code(),
                "why", receipt.why(),
                "words", receipt.words(),
                "alert", receipt.alert().map(Object::toString).orElse(null),
                "places", receipt.places(),
                "times", receipt.times());
    }
}
