package org.safepassage.service.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.movement.MovementRefused;
import org.safepassage.service.movement.Serials;
import org.safepassage.service.movement.Withdrawn;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "cancel",
        description =
                "A serial will not leave: promises end, instructions are withdrawn, and who must be told is listed.",
        mixinStandardHelpOptions = true)
final class SerialCancelCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "SERIAL", description = "Its code.")
    String code = "";

    @Option(names = "--reason", required = true, paramLabel = "CODE", description = "Why: a code, no sentence.")
    String reason = "";

    @Override
    public Integer call() {
        HoldCommand.requireCode(reason);
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Serials serials = application.getBean(Serials.class);
            var operation = Serving.operation(application);
            var serial = serials.named(operation, code)
                    .orElseThrow(() -> new WrongUsage(
                            "There is no serial " + code + ". Nothing was changed. passage serial list shows them."));
            Withdrawn withdrawn = serials.cancel(operation, SerialPlanCommand.OPERATOR, serial.id(), reason);
            output.print(
                    IntakeCommand.ordered(
                            "serial",
                            code,
                            "state",
                            "cancelled",
                            "withdrawn",
                            withdrawn.withdrawn().size(),
                            "mustBeTold",
                            withdrawn.mustBeTold().size()),
                    "%s is cancelled. %d instructions were withdrawn; %d families must be told: passage call-forward list --to-be-told"
                            .formatted(
                                    code,
                                    withdrawn.withdrawn().size(),
                                    withdrawn.mustBeTold().size()));
        } catch (MovementRefused refused) {
            throw SerialPlanCommand.refusal(refused);
        }
        return 0;
    }
}
