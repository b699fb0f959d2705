package org.safepassage.service.command;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.safepassage.service.movement.Assign;
import org.safepassage.service.movement.Assigned;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "assign",
        description = "Promises seats to every family that may travel and has none, by rank, families whole.",
        mixinStandardHelpOptions = true)
final class SerialAssignCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            long begun = System.nanoTime();
            Assigned done = application
                    .getBean(Assign.class)
                    .assign(Serving.operation(application), SerialPlanCommand.OPERATOR);
            double seconds = (System.nanoTime() - begun) / 1e9;
            output.print(
                    IntakeCommand.ordered(
                            "families", done.families(),
                            "people", done.people(),
                            "onLaps", done.onLaps(),
                            "left", done.left(),
                            "seconds", Math.round(seconds * 1000) / 1000.0),
                    words(done));
        }
        return 0;
    }

    private static String words(Assigned done) {
        String left = done.left().entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
        return "%d families now have seats: %d people, %d of them infants on laps.%s"
                .formatted(
                        done.families(),
                        done.people(),
                        done.onLaps(),
                        left.isEmpty() ? "" : "\nFamilies without: " + left + ".");
    }
}
