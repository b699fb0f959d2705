package org.safepassage.service.command;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.upkeep.LegalHolds;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "hold",
        description = "Places or lifts a legal hold, which forbids that a person is erased.",
        mixinStandardHelpOptions = true)
final class HoldCommand implements Callable<Integer> {
    private static final Actor OPERATOR = Actor.machine("operator");

    enum Act {
        PLACE,
        LIFT
    }

    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "place|lift", description = "What to do.")
    Act act = Act.PLACE;

    @Option(names = "--person", paramLabel = "ID", required = true, description = "The person's id.")
    UUID person = new UUID(0, 0);

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            required = true,
            description = "Why: a code or a file number, no sentence.")
    String reason = "";

    @Override
    public Integer call() {
        requireCode(reason);
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            LegalHolds holds = application.getBean(LegalHolds.class);
            var operation = KeysCommand.operation(application);
            var whom = new PersonId(person);
            boolean changed = act == Act.PLACE
                    ? holds.place(operation, whom, reason, OPERATOR)
                    : holds.lift(operation, whom, reason, OPERATOR);
            output.print(
                    IntakeCommand.ordered("person", person, "held", act == Act.PLACE, "changed", changed),
                    "Person %s is %s%s"
                            .formatted(
                                    person,
                                    act == Act.PLACE
                                            ? "under a legal hold and cannot be erased"
                                            : "under no legal hold",
                                    changed ? "." : ", as before."));
        }
        return 0;
    }

    static void requireCode(String reason) {
        if (!reason.matches("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}")) {
            throw new WrongUsage(
                    "The reason is a code or a file number such as request-4711, without spaces. Nothing was changed.");
        }
    }
}
