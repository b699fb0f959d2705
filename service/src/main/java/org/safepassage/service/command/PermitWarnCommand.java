package org.safepassage.service.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.Choice;
import org.safepassage.service.permits.Warn;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "warn",
        description =
                "Records that the holder was warned what an authorisation can mean if it is found, and what they chose.",
        mixinStandardHelpOptions = true)
final class PermitWarnCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Mixin
    PermitCommand.Whom whom = new PermitCommand.Whom();

    @Option(
            names = "--chose",
            required = true,
            description = "What they chose: paper, serial (twelve digits learnt by heart) or none.")
    Choice chose = Choice.NONE;

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            OperationId operation = Serving.operation(application);
            List<PersonId> people = whom.people(application, operation);
            application.getBean(Warn.class).warned(operation, people, chose, PermitCommand.OPERATOR);
            output.print(
                    IntakeCommand.ordered("people", people.size(), "chose", chose.code()),
                    "Warned     %d %s: %s"
                            .formatted(people.size(), people.size() == 1 ? "person" : "people", chose.words()));
        }
        return 0;
    }
}
