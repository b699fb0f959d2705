package org.safepassage.service.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.NumberedFamilies;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.Authority;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "permit",
        description =
                "Travel authorisations: issues, checks and revokes them, and writes the lists that verifiers carry.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PermitKeyCommand.class,
            PermitWarnCommand.class,
            PermitIssueCommand.class,
            PermitVerifyCommand.class,
            PermitRevokeCommand.class,
            PermitUsedCommand.class,
            PermitTrustCommand.class,
            PermitRevokedCommand.class,
        })
final class PermitCommand {
    static final Actor OPERATOR = Actor.machine("operator");

    /** A demonstration's clock stood years ago, and its root lies beside its data: its key is renewed without asking. */
    static void renewInADemonstration(ApplicationContext application, OperationId operation, Path data) {
        Path root = DemoFolder.rootBeside(data);
        if (Files.exists(root)) {
            application.getBean(Authority.class).establish(operation, root, OPERATOR);
        }
    }

    /** Whom an act is about: a whole family by its case, or one person. */
    static final class Whom {
        @Option(names = "--case", paramLabel = "N", description = "Everybody of the family of this case.")
        @Nullable
        Long number;

        @Option(names = "--person", paramLabel = "ID", description = "One person.")
        @Nullable
        UUID person;

        List<PersonId> people(ApplicationContext application, OperationId operation) {
            if (number == null) {
                if (person == null) {
                    throw new WrongUsage("Name whom it is for: --case N or --person ID. Nothing was changed.");
                }
                return List.of(new PersonId(person));
            }
            if (person != null) {
                throw new WrongUsage("Give --case or --person, not both. Nothing was changed.");
            }
            List<PersonId> people = application.getBean(NumberedFamilies.class).people(operation, number);
            if (people.isEmpty()) {
                throw new WrongUsage("There is no case " + number + " in this operation. Nothing was changed.");
            }
            return people;
        }
    }
}
