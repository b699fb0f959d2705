package org.safepassage.service.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.figures.Figure;
import org.safepassage.service.intake.MessageId;
import org.safepassage.service.intake.Receipts;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the service made of an exercise, for its score: every mention with the person it was linked to, findings, figures. The file
 * holds names, of invented people, and is written for demos only.
 */
final class Answers {
    private static final int BATCH = 200;

    private final ApplicationContext application;
    private final OperationId operation;
    private final Output output;
    private final JdbcClient jdbc;

    Answers(ApplicationContext application, OperationId operation, Output output) {
        this.application = application;
        this.operation = operation;
        this.output = output;
        this.jdbc = application.getBean(JdbcClient.class);
    }

    void write(Path file, List<Figure> figures) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            mentions(out);
            findings(out);
            for (Figure figure : figures) {
                if (figure.code().startsWith("entitled-not-in-contact:")) {
                    out.write(output.json(IntakeCommand.ordered(
                                    "figure", "entitled-not-in-contact",
                                    "said", figure.whole(),
                                    "low", figure.low(),
                                    "high", figure.high(),
                                    "roll", figure.of()))
                            + "\n");
                }
            }
        }
    }

    private void mentions(Writer out) throws IOException {
        List<UUID> messages = jdbc.sql("select id from message where operation = ? and mentions > 0 order by id")
                .param(operation.value())
                .query(UUID.class)
                .list();
        Map<UUID, UUID> families = families();
        for (int i = 0; i < messages.size(); i += BATCH) {
            List<UUID> some = messages.subList(i, Math.min(messages.size(), i + BATCH));
            List<String> lines = application.getBean(MachineRuns.class).run(operation, "score", () -> {
                List<String> told = lines(some, families);
                return new Done<>(told, told.size());
            });
            for (String line : lines) {
                out.write(line + "\n");
            }
        }
    }

    private List<String> lines(List<UUID> messages, Map<UUID, UUID> families) {
        Map<UUID, String> sources = new HashMap<>();
        Receipts receipts = application.getBean(Receipts.class);
        messages.forEach(id -> sources.put(id, receipts.sha256(new MessageId(id))));
        List<String> lines = new ArrayList<>();
        for (Mentioned mention : application.getBean(Mentions.class).inMessages(messages)) {
            PersonId person = mention.person();
            if (person != null) {
                lines.add(output.json(IntakeCommand.ordered(
                        "source", sources.get(mention.message()),
                        "row", mention.listRow(),
                        "name", nameInText(mention.content()),
                        "mention", mention.id().value(),
                        "person", person.value(),
                        "family", families.get(person.value()))));
            }
        }
        return lines;
    }

    /** The name as it first stands in the words; the one beside an address only where these give none. */
    private static String nameInText(MentionContent content) {
        return content.names().stream()
                .filter(name -> name.part() >= 0)
                .findFirst()
                .map(MentionContent.Name::text)
                .orElse(content.name());
    }

    private Map<UUID, UUID> families() {
        Map<UUID, UUID> families = new HashMap<>();
        jdbc.sql("select person, family from family_member where operation = ? and to_at is null")
                .param(operation.value())
                .query((row, n) ->
                        families.put(row.getObject("person", UUID.class), row.getObject("family", UUID.class)))
                .list();
        return families;
    }

    /** Where no rule was ever stored, nothing is known: undetermined. */
    private void findings(Writer out) throws IOException {
        Map<UUID, Map<String, @Nullable Object>> found = new LinkedHashMap<>();
        jdbc.sql("select id from person where operation = ? and joined is null")
                .param(operation.value())
                .query(UUID.class)
                .list()
                .forEach(person -> found.put(person, undetermined()));
        jdbc.sql("select person, category, outcome from finding where operation = ? and superseded_at is null")
                .param(operation.value())
                .query((row, n) -> found.getOrDefault(row.getObject("person", UUID.class), undetermined())
                                .put(row.getString("category"), row.getString("outcome"))
                        != null)
                .list();
        for (var one : found.entrySet()) {
            out.write(output.json(IntakeCommand.ordered("person", one.getKey(), "findings", one.getValue())) + "\n");
        }
    }

    private Map<String, @Nullable Object> undetermined() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        application.getBean(Operation.class).categories().forEach(category -> all.put(category.code(), "undetermined"));
        return all;
    }
}
