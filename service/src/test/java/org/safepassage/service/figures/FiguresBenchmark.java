package org.safepassage.service.figures;

import java.nio.file.Files;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.TestInstallation;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program, not a test: how long the figures take over many entries. Argument: messages (each gives about nine entries). */
final class FiguresBenchmark {
    private static final Instant AT = Instant.parse("2021-08-30T00:00:00Z");

    private static final String MADE = """
            select n, md5('message' || n)::uuid as message, md5('one' || n)::uuid as one, md5('other' || n)::uuid as other,
                   md5('person' || n)::uuid as person, md5('family' || n)::uuid as family,
                   timestamptz '2021-08-15T00:00:00Z' + n * interval '14 days' / :messages as at
            from generate_series(1, :messages) n""";

    private FiguresBenchmark() {}

    public static void main(String[] args) throws Exception {
        int messages = args.length > 0 ? Integer.parseInt(args[0]) : 110_000;
        try (TestInstallation installation = TestInstallation.in(Files.createTempDirectory("figures"))) {
            OperationId operation = installation
                    .get(OperationIds.class)
                    .of(installation.get(Operation.class).code());
            fill(installation.get(JdbcClient.class), operation, messages);
            for (int round = 1; round <= 5; round++) {
                long start = System.nanoTime();
                int figures =
                        installation.get(Figures.class).at(operation, AT, AT).size();
                long middle = System.nanoTime();
                int days = installation
                        .get(DailyCounts.class)
                        .waiting(new Counts.Moment(operation, AT, AT))
                        .size();
                long brief = System.nanoTime();
                int lines = installation
                        .get(Brief.class)
                        .at(operation, AT.minusSeconds(60L * round), AT)
                        .lines()
                        .size();
                System.out.printf(
                        "round %d: %d figures in %,d ms; %d days of waiting in %,d ms; a brief of %d lines in %,d ms%n",
                        round,
                        figures,
                        (middle - start) / 1_000_000,
                        days,
                        (brief - middle) / 1_000_000,
                        lines,
                        (System.nanoTime() - brief) / 1_000_000);
            }
        }
    }

    /** Two people named in each message, half of the names new people; nine in ten have an outcome; a tenth stands on a roll. */
    private static void fill(JdbcClient client, OperationId operation, int messages) {
        insert(client, operation, messages, "message", null, "message.received", null, "true");
        insert(client, operation, messages, "one", "message", "mention.read", "writer", "true");
        insert(client, operation, messages, "other", "message", "mention.read", "relative", "true");
        insert(client, operation, messages, "person", null, "person.known", null, "true");
        insert(client, operation, messages, "family", null, "family.known", null, "n % 2 = 0");
        insert(client, operation, messages, "person", null, "person.in-contact", null, "n % 20 <> 0");
        insert(client, operation, messages, "person", null, "person.on-roll", "les", "n % 10 = 0");
        insert(client, operation, messages, "one", null, "disposition.new-case", "new", "n % 10 <> 0");
        insert(client, operation, messages, "other", null, "disposition.added-to-case", "certain-link", "n % 10 <> 0");
        insert(client, operation, messages, "person", null, "finding.undetermined", "arap-1", "n % 3 = 0");
        insert(client, operation, messages, "person", null, "finding.eligible", "arap-1", "n % 3 = 1");
        System.out.println("entries: "
                + client.sql("select count(*) from entry").query(Long.class).single());
    }

    private static void insert(
            JdbcClient client,
            OperationId operation,
            int messages,
            String subject,
            @Nullable String object,
            String code,
            @Nullable String reason,
            String which) {
        client.sql("insert into entry (id, operation, subject, object, code, reason, true_at, known_at, actor) "
                        + "select gen_random_uuid(), :operation, " + subject + ", " + object
                        + ", :code, :reason, at, at, 'machine:benchmark' from (" + MADE + ") made where " + which)
                .param("messages", messages)
                .param("operation", operation.value())
                .param("code", code)
                .param("reason", reason)
                .update();
    }
}
