package org.safepassage.service.duplicates;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of pairs, each with its entry. */
@Component
class PairReviews {
    private final JdbcClient client;
    private final Entries entries;

    PairReviews(JdbcClient client, Entries entries) {
        this.client = client;
        this.entries = entries;
    }

    record Row(
            UUID one,
            UUID other,
            String outcome,
            @Nullable UUID link,
            @Nullable UUID person,
            List<UUID> moved,
            List<UUID> members) {}

    void insert(
            SignedIn who,
            UUID id,
            Pairs.Pair pair,
            Said said,
            Because because,
            @Nullable JoinedByPerson joined,
            Instant now) {
        client.sql("""
                insert into pair_review (id, operation, one, other, account, outcome, reason, at, link, person, moved, members)
                values (:id, :operation, :one, :other, :account, :outcome, :reason, :now, :link, :person, :moved, :members)""")
                .param("id", id)
                .param("operation", who.operation().value())
                .param("one", pair.one().value())
                .param("other", pair.other().value())
                .param("account", who.account().value())
                .param("outcome", said.code())
                .param("reason", because.code())
                .param("now", LinkByPerson.utc(now))
                .param("link", joined == null ? null : joined.link())
                .param("person", joined == null ? null : joined.into().value())
                .param(
                        "moved",
                        ids(
                                joined == null
                                        ? List.of()
                                        : joined.moved().stream()
                                                .map(one -> one.value())
                                                .toList()))
                .param(
                        "members",
                        ids(
                                joined == null
                                        ? List.of()
                                        : joined.members().stream()
                                                .map(one -> one.value())
                                                .toList()))
                .update();
        entries.write(NewEntry.of(who.operation(), pair.one().value(), "pair." + said.code(), now, who.actor())
                .to(pair.other().value())
                .because(because.code()));
    }

    Optional<Row> undo(SignedIn who, UUID id, Instant now) {
        Optional<Row> row = client.sql("""
                update pair_review set undone_at = :now, undone_by = :account
                where id = :id and operation = :operation and undone_at is null
                returning one, other, outcome, link, person, moved, members""")
                .param("now", LinkByPerson.utc(now))
                .param("account", who.account().value())
                .param("id", id)
                .param("operation", who.operation().value())
                .query((found, n) -> new Row(
                        found.getObject("one", UUID.class),
                        found.getObject("other", UUID.class),
                        found.getString("outcome"),
                        found.getObject("link", UUID.class),
                        found.getObject("person", UUID.class),
                        List.of((UUID[]) found.getArray("moved").getArray()),
                        List.of((UUID[]) found.getArray("members").getArray())))
                .optional();
        row.ifPresent(
                done -> entries.write(NewEntry.of(who.operation(), done.one(), "pair.taken-back", now, who.actor())
                        .to(done.other())));
        return row;
    }

    void liftExclusion(SignedIn who, Row done, Instant now) {
        client.sql("update exclusion set lifted_at = :now where one = :one and other = :other and lifted_at is null")
                .param("now", LinkByPerson.utc(now))
                .param("one", done.one())
                .param("other", done.other())
                .update();
        entries.write(NewEntry.of(who.operation(), done.one(), "exclusion.lifted", now, who.actor())
                .to(done.other()));
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
