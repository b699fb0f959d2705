package org.safepassage.service.command;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.upkeep.Erasing;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "erase",
        description = "Erases a person for ever. Without --yes it only says what would be destroyed.",
        mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(
            names = "--person",
            paramLabel = "ID",
            required = true,
            description = "The person's id, as their page shows it.")
    UUID person = new UUID(0, 0);

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            required = true,
            description = "Why: a code or a file number, no sentence.")
    String reason = "";

    @Option(names = "--yes", description = "Do it. It cannot be undone.")
    boolean yes;

    @Override
    public Integer call() {
        HoldCommand.requireCode(reason);
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Erasing erasing = application.getBean(Erasing.class);
            var operation = KeysCommand.operation(application);
            Erasing.Scope scope = yes
                    ? erasing.erase(operation, new PersonId(person), reason)
                    : erasing.preview(operation, new PersonId(person));
            output.print(
                    IntakeCommand.ordered(
                            "person", person,
                            "erased", yes,
                            "held", scope.held(),
                            "people", scope.people(),
                            "mentions", scope.mentions(),
                            "messagesDestroyed", scope.destroyedMessages(),
                            "messagesMasked", scope.maskedMessages(),
                            "sealedRows", scope.sealedRows()),
                    words(scope));
        }
        return 0;
    }

    private String words(Erasing.Scope scope) {
        return """
                %s person %s
                Mentions   %,d, with all that is sealed for them
                Messages   %,d whole: the person wrote them, or they name nobody else
                Masked     %,d messages of others, paragraph by paragraph
                %s""".formatted(
                        yes ? "Erased    " : "Would erase",
                        person,
                        scope.mentions(),
                        scope.destroyedMessages(),
                        scope.maskedMessages(),
                        yes
                                ? "Backups and copies of the keys made before still hold them until they expire: bring the copies up to date."
                                : scope.held()
                                        ? "A legal hold stands: it would be refused. Nothing was erased."
                                        : "Nothing was erased. Add --yes to do it; it cannot be undone.");
    }
}
