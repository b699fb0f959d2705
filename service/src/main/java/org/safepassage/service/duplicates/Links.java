package org.safepassage.service.duplicates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.CopiedRows;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.MentionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of links, of pairs for a person to look at, and of "these are different people". */
@Component
class Links {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Links(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** @param weight bits */
    record Link(MentionId one, MentionId other, double weight, String model) {}

    record Pair(
            MentionId one,
            MentionId other,
            double weight,
            @Nullable String guard,
            String model) {}

    void link(OperationId operation, List<Link> links, Instant at, Actor actor) {
        var rows = new CopiedRows("link (id, operation, one, other, weight, model, actor, linked_at)");
        for (Link link : links) {
            rows.add(
                    FreshId.at(at),
                    operation.value(),
                    link.one().value(),
                    link.other().value(),
                    (float) link.weight(),
                    link.model(),
                    actor.code(),
                    at);
        }
        rows.write(jdbc);
    }

    UUID linkOne(OperationId operation, Link link, Instant at, Actor actor) {
        UUID id = FreshId.at(at);
        client.sql("""
                insert into link (id, operation, one, other, weight, model, actor, linked_at)
                values (:id, :operation, :one, :other, :weight, :model, :actor, :at)""")
                .param("id", id)
                .param("operation", operation.value())
                .param("one", link.one().value())
                .param("other", link.other().value())
                .param("weight", (float) link.weight())
                .param("model", link.model())
                .param("actor", actor.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** What a person said of a pair that was waiting for one. */
    void decided(MentionId one, MentionId other, String outcome, Instant at) {
        client.sql("""
                update candidate_pair set decided_at = :at, outcome = :outcome
                where decided_at is null and ((one = :one and other = :other) or (one = :other and other = :one))""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome)
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }

    void ask(OperationId operation, List<Pair> pairs, Instant at) {
        List<Object[]> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean ordered = pair.one().value().compareTo(pair.other().value()) < 0;
            rows.add(new Object[] {
                (ordered ? pair.one() : pair.other()).value(),
                (ordered ? pair.other() : pair.one()).value(),
                operation.value(),
                (float) pair.weight(),
                pair.guard(),
                pair.model(),
                at.atOffset(ZoneOffset.UTC)
            });
        }
        jdbc.batchUpdate("""
                insert into candidate_pair (one, other, operation, weight, guard, model, found_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", rows);
    }

    /**
     * The pairs that no machine links, both orders: said to be different people, or not to be told by a person who looked, or linked
     * once and doubted since.
     */
    Set<List<MentionId>> apart(Collection<MentionId> among) {
        Set<List<MentionId>> apart = exclusions(among);
        apart.addAll(both(
                "select one, other from link where undone_by = 'machine:linking' and (one = any(:ids) or other = any(:ids))",
                among));
        apart.addAll(both(
                "select one, other from candidate_pair where outcome = 'cannot-tell' and (one = any(:ids) or other = any(:ids))",
                among));
        return apart;
    }

    /** Of the pairs that were said to be different people, both orders. */
    Set<List<MentionId>> exclusions(Collection<MentionId> among) {
        return both(
                "select one, other from exclusion where lifted_at is null and (one = any(:ids) or other = any(:ids))",
                among);
    }

    private Set<List<MentionId>> both(String which, Collection<MentionId> among) {
        UUID[] ids = among.stream().map(MentionId::value).toArray(UUID[]::new);
        Set<List<MentionId>> both = new HashSet<>();
        client.sql(which)
                .param("ids", ids)
                .query((row, n) -> {
                    var one = new MentionId(row.getObject("one", UUID.class));
                    var other = new MentionId(row.getObject("other", UUID.class));
                    both.add(List.of(one, other));
                    return both.add(List.of(other, one));
                })
                .list();
        return both;
    }
}
