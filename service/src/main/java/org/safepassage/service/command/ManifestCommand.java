package org.safepassage.service.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.Door;
import org.safepassage.service.movement.Manifest;
import org.safepassage.service.movement.Manifests;
import org.safepassage.service.movement.PassageOutcome;
import org.safepassage.service.movement.Serials;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "manifest",
        description = "Planned, boarded, landed and unknown of one serial, by ids and case numbers, never by name.",
        mixinStandardHelpOptions = true)
final class ManifestCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "SERIAL", description = "The serial's code.")
    String code = "";

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            var operation = Serving.operation(application);
            var serial = application
                    .getBean(Serials.class)
                    .named(operation, code)
                    .orElseThrow(() -> new WrongUsage(
                            "There is no serial " + code + ". Nothing was changed. passage serial list shows them."));
            application.getBean(Door.class).follow(operation);
            print(application.getBean(Manifests.class).of(operation, serial.id()));
        }
        return 0;
    }

    private void print(Manifest manifest) {
        Manifest.Counts counts = manifest.counts();
        var object = MovementAnswers.json(manifest.serial());
        object.put(
                "manifest",
                IntakeCommand.ordered(
                        "planned", counts.planned(),
                        "onLaps", counts.onLaps(),
                        "passed", counts.passed(),
                        "turnedBack", counts.turnedBack(),
                        "boarded", counts.boarded(),
                        "notBoarded", counts.notBoarded(),
                        "unlisted", counts.unlisted(),
                        "landed", counts.landed(),
                        "unknown", counts.unknown(),
                        "over", counts.over(),
                        "atTheDoor", manifest.atTheDoor()));
        object.put(
                "people",
                manifest.lines().stream()
                        .map(line -> IntakeCommand.ordered(
                                "person", line.person().value(),
                                "case", line.number(),
                                "seat", line.seat().orElse(null),
                                "lap", line.lap(),
                                "planned", line.planned(),
                                "needs", line.needs(),
                                "last", line.last().map(PassageOutcome::code).orElse(null),
                                "called",
                                        line.called()
                                                .map(CallForwardState::code)
                                                .orElse(null)))
                        .toList());
        output.print(
                object,
                "%s%nPlanned %d (%d on laps), boarded %d, not boarded %d, unlisted %d, landed %d, unknown %d, over %d."
                        .formatted(
                                MovementAnswers.words(manifest.serial()),
                                counts.planned(),
                                counts.onLaps(),
                                counts.boarded(),
                                counts.notBoarded(),
                                counts.unlisted(),
                                counts.landed(),
                                counts.unknown(),
                                counts.over()));
    }
}
