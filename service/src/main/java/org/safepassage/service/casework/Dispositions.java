package org.safepassage.service.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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

    /** Takes the outcome of these mentions, or of the message itself, back. */
    int reverse(OperationId operation, UUID message, List<MentionId> mentions, Instant at, Actor actor) {
        List<UUID> reversed = client.sql("""
                update disposition set reversed_at = :at, reversed_by = :actor
                where message = :message and reversed_at is null
                  and (mention = any(:mentions) or (mention is null and cardinality(:mentions::uuid[]) = 0))
                returning coalesce(mention, message)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.code())
                .param("message", message)
                .param("mentions", mentions.stream().map(MentionId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        entries.write(reversed.stream()
                .map(subject -> NewEntry.of(operation, subject, "disposition.reversed", at, actor))
                .toList());
        return reversed.size();
    }
}
