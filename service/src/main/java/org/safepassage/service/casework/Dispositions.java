package org.safepassage.service.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.MentionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outcomes of mentions and messages. Given once, reversible for ever. */
@Component
class Dispositions {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Entries entries;

    Dispositions(JdbcTemplate jdbc, JdbcClient client, Entries entries) {
        this.jdbc = jdbc;
        this.client = client;
        this.entries = entries;
    }

    /**
     * @param mention absent for a message without mentions
     * @param destination the code of the partner that it is routed to
     */
    record Given(
            UUID message,
            @Nullable MentionId mention,
            Outcome outcome,
            String reason,
            @Nullable CaseId to,
            @Nullable String destination) {
        Given(UUID message, @Nullable MentionId mention, Outcome outcome, String reason, @Nullable CaseId to) {
            this(message, mention, outcome, reason, to, null);
        }
    }

    /** What already has an outcome keeps it. */
    void give(OperationId operation, List<Given> given, Instant at, Actor actor) {
        give(operation, given, at, actor, null);
    }

    /** @param act the act of triage that gives them, when a person does */
    void give(OperationId operation, List<Given> given, Instant at, Actor actor, @Nullable UUID act) {
        List<Object[]> rows = new ArrayList<>();
        List<NewEntry> written = new ArrayList<>();
        for (Given one : given) {
            MentionId mention = one.mention();
            CaseId to = one.to();
            rows.add(new Object[] {
                FreshId.at(at),
                operation.value(),
                one.message(),
                mention == null ? null : mention.value(),
                one.outcome().code(),
                one.reason(),
                to == null ? null : to.value(),
                actor.code(),
                at.atOffset(ZoneOffset.UTC),
                act,
                one.destination()
            });
            UUID subject = mention == null ? one.message() : mention.value();
            var entry = NewEntry.of(
                            operation, subject, "disposition." + one.outcome().code(), at, actor)
                    .because(one.reason());
            written.add(to == null ? entry : entry.to(to.value()));
        }
        int[] added = jdbc.batchUpdate("""
                insert into disposition (id, operation, message, mention, outcome, reason, family_case, actor, at, act, destination)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", rows);
        assert added.length == rows.size();
        entries.write(written);
    }

    /** Outcomes that machines gave to mentions of a message, and that stand. */
    record ByMachine(String reason, int count, Instant at) {}

    List<ByMachine> byMachine(OperationId operation, UUID message) {
        return client.sql("""
                select reason, count(*) as n, max(at) as at from disposition
                where operation = :operation and message = :message and reversed_at is null and actor like 'machine:%'
                group by reason order by at desc""")
                .param("operation", operation.value())
                .param("message", message)
                .query((row, n) -> new ByMachine(
                        row.getString("reason"),
                        row.getInt("n"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Takes back what machines gave to mentions of a message, or to itself.
     *
     * @return the cases that they were added to
     */
    List<CaseId> reverseMachine(OperationId operation, UUID message, Instant at, Actor actor) {
        return reversed(
                operation, client.sql("""
                update disposition set reversed_at = :at, reversed_by = :actor
                where operation = :operation and message = :message and reversed_at is null and actor like 'machine:%'
                returning coalesce(mention, message) as subject, family_case""").param("operation", operation.value()).param("message", message), at, actor);
    }

    /** Takes back all that an act of triage gave. @return the cases that it was given to */
    List<CaseId> reverse(OperationId operation, UUID act, Instant at, Actor actor) {
        return reversed(operation, client.sql("""
                update disposition set reversed_at = :at, reversed_by = :actor where act = :act and reversed_at is null
                returning coalesce(mention, message) as subject, family_case""").param("act", act), at, actor);
    }

    private record Reversed(UUID subject, @Nullable UUID familyCase) {}

    private List<CaseId> reversed(OperationId operation, JdbcClient.StatementSpec reversing, Instant at, Actor actor) {
        List<Reversed> reversed = reversing
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.code())
                .query((row, n) ->
                        new Reversed(row.getObject("subject", UUID.class), row.getObject("family_case", UUID.class)))
                .list();
        entries.write(reversed.stream()
                .map(one -> NewEntry.of(operation, one.subject(), "disposition.reversed", at, actor))
                .toList());
        return reversed.stream()
                .flatMap(one -> Optional.ofNullable(one.familyCase()).stream())
                .distinct()
                .map(CaseId::new)
                .toList();
    }
}
