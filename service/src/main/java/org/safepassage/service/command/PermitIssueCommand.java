package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.Choice;
import org.safepassage.service.permits.Issue;
import org.safepassage.service.permits.Permit;
import org.safepassage.service.permits.Printing;
import org.safepassage.service.permits.Warn;
import org.safepassage.service.permits.check.Fingerprint;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "issue",
        description =
                "Issues authorisations to those a decision covers and who were warned; writes code, picture and page.",
        mixinStandardHelpOptions = true)
final class PermitIssueCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Mixin
    PermitCommand.Whom whom = new PermitCommand.Whom();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the papers are written.")
    Path out = Path.of("");

    @Option(
            names = "--chose",
            description =
                    "They were warned just now and chose this: paper, serial or none. Recorded as permit warn does.")
    @Nullable
    Choice chose;

    @Option(names = "--hours", description = "How long it holds, at most 72 (default: ${DEFAULT-VALUE}).")
    int hours = 72;

    @Option(
            names = "--photo",
            paramLabel = "FILE",
            description = "A photograph of the one person; only its hash is kept.")
    @Nullable
    Path photo;

    @Override
    public Integer call() throws IOException {
        if (hours < 1 || hours > 72) {
            throw new WrongUsage("--hours takes a number from 1 to 72. Nothing was changed.");
        }
        if (photo != null && whom.person == null) {
            throw new WrongUsage("--photo is of one person: name them with --person ID. Nothing was changed.");
        }
        installation.requireData();
        Files.createDirectories(out);
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            OperationId operation = Serving.operation(application);
            List<PersonId> people = whom.people(application, operation);
            if (chose != null) {
                application.getBean(Warn.class).warned(operation, people, chose, PermitCommand.OPERATOR);
            }
            PermitCommand.renewInADemonstration(application, operation, installation.data);
            Issue.Issued issued = application
                    .getBean(Issue.class)
                    .issue(operation, people, Duration.ofHours(hours), fingerprint(), PermitCommand.OPERATOR);
            List<Map<String, Object>> rows = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            for (Permit one : issued.permits()) {
                write(application, operation, one, issued.fresh().contains(one.id()), rows, lines);
            }
            issued.left()
                    .forEach((person, why) ->
                            lines.add("Left out   " + person.value() + ": " + PermitWords.ofLeftOut(why)));
            application.getBean(Sealing.class).now();
            output.print(
                    IntakeCommand.ordered(
                            "issued",
                            rows,
                            "left",
                            issued.left().entrySet().stream()
                                    .map(left -> Map.of(
                                            "person", left.getKey().value(),
                                            "because", left.getValue(),
                                            "words", PermitWords.ofLeftOut(left.getValue())))
                                    .toList()),
                    String.join("\n", lines));
            return issued.permits().isEmpty() ? PlainWords.FAULT : 0;
        }
    }

    private void write(
            ApplicationContext application,
            OperationId operation,
            Permit one,
            boolean fresh,
            List<Map<String, Object>> rows,
            List<String> lines)
            throws IOException {
        Optional<Printing.Paper> paper = one.choice() == Choice.PAPER
                ? application.getBean(Printing.class).paper(operation, one)
                : Optional.empty();
        // A file's name may say no more than its serial: folders are seen by many.
        String name = one.serial().digits();
        if (paper.isPresent()) {
            Files.write(out.resolve(name + ".vds"), paper.get().seal());
            Files.writeString(out.resolve(name + ".txt"), paper.get().text() + "\n");
            Files.write(out.resolve(name + ".png"), paper.get().picture());
            Files.write(out.resolve(name + ".pdf"), paper.get().pdf());
        }
        rows.add(IntakeCommand.ordered(
                "person", one.person().value(),
                "permit", one.id().value(),
                "serial", one.serial().digits(),
                "chose", one.choice().code(),
                "from", one.from().toString(),
                "until", one.until().toString(),
                "fresh", fresh,
                "text", paper.map(Printing.Paper::text).orElse(null),
                "seal", paper.map(p -> out.resolve(name + ".vds").toString()).orElse(null),
                "picture", paper.map(p -> out.resolve(name + ".png").toString()).orElse(null),
                "pdf", paper.map(p -> out.resolve(name + ".pdf").toString()).orElse(null)));
        lines.add("%s %s, %s, until %s"
                .formatted(
                        fresh ? "Issued    " : "Holds     ",
                        one.serial().spoken(),
                        one.choice().code(),
                        one.until()));
    }

    private @Nullable Fingerprint fingerprint() throws IOException {
        if (photo == null) {
            return null;
        }
        if (!Files.isRegularFile(photo)) {
            throw new WrongUsage("There is no photograph " + photo + ". Nothing was issued.");
        }
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(photo)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
