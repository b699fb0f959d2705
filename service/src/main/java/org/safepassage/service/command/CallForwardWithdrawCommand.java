package org.safepassage.service.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.movement.Serials;
import org.safepassage.service.movement.WithdrawCallForward;
import org.safepassage.service.movement.Withdrawn;
import org.safepassage.service.movement.WithdrawnBecause;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "withdraw",
        description = "Withdraws every living instruction to a serial, and lists who must be told.",
        mixinStandardHelpOptions = true)
final class CallForwardWithdrawCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "SERIAL", description = "The serial's code.")
    String code = "";

    @Option(names = "--because", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    WithdrawnBecause because = WithdrawnBecause.BY_PERSON;

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
            Withdrawn withdrawn = application
                    .getBean(WithdrawCallForward.class)
                    .ofSerial(operation, SerialPlanCommand.OPERATOR, serial.id(), because);
            output.print(
                    IntakeCommand.ordered(
                            "serial", code,
                            "withdrawn", withdrawn.withdrawn().size(),
                            "mustBeTold", withdrawn.mustBeTold().size()),
                    "%d instructions withdrawn; %d families go by one and must be told."
                            .formatted(
                                    withdrawn.withdrawn().size(),
                                    withdrawn.mustBeTold().size()));
        }
        return 0;
    }
}
