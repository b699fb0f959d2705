package org.safepassage.service.command;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.safepassage.service.movement.Instruction;
import org.safepassage.service.movement.IssueCallForward;
import org.safepassage.service.movement.Issued;
import org.safepassage.service.movement.MovementRefused;
import org.safepassage.service.movement.NotKnown;
import org.safepassage.service.movement.Serials;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "issue",
        description = "Calls forward every family with seats on a serial that goes by no instruction yet.",
        mixinStandardHelpOptions = true)
final class CallForwardIssueCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "SERIAL", description = "The serial's code.")
    String code = "";

    @Option(names = "--place", paramLabel = "PLACE", description = "Where to come (default: where the serial leaves).")
    String place = "";

    @Option(names = "--at", required = true, paramLabel = "TIME", description = "When to be there.")
    String at = "";

    @Option(names = "--expires", required = true, paramLabel = "TIME", description = "Until when they may answer.")
    String expires = "";

    @Option(
            names = "--not-known",
            split = ",",
            required = true,
            paramLabel = "CODE",
            description = "What we do not know: ${COMPLETION-CANDIDATES}.")
    EnumSet<NotKnown> notKnown = EnumSet.noneOf(NotKnown.class);

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
            Issued issued = application
                    .getBean(IssueCallForward.class)
                    .issueToAll(
                            operation,
                            SerialPlanCommand.OPERATOR,
                            new Instruction(
                                    serial.id(),
                                    place.isEmpty() ? serial.from() : place,
                                    SerialPlanCommand.time(at),
                                    SerialPlanCommand.time(expires),
                                    Set.copyOf(notKnown)));
            Map<String, Integer> skipped = new TreeMap<>();
            issued.skipped()
                    .values()
                    .forEach(why ->
                            skipped.merge(why.name().toLowerCase(Locale.ROOT).replace('_', '-'), 1, Integer::sum));
            output.print(
                    IntakeCommand.ordered(
                            "serial", code, "issued", issued.made().size(), "skipped", skipped),
                    "%d families called forward to %s.%s"
                            .formatted(
                                    issued.made().size(),
                                    code,
                                    skipped.isEmpty() ? "" : " Not called: " + skipped + "."));
        } catch (MovementRefused refused) {
            throw SerialPlanCommand.refusal(refused);
        }
        return 0;
    }
}
