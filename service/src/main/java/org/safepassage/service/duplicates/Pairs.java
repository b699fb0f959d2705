package org.safepassage.service.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pairs that wait for a person: those whose mentions are still two people, the heaviest first. */
@Component
class Pairs {
    /** A pair whose mentions have become one person in the meantime, or were read anew, needs nobody. */
    private static final String OPEN = """
            from candidate_pair c
            join membership a on a.mention = c.one and a.to_at is null
            join membership b on b.mention = c.other and b.to_at is null and b.person <> a.person
            where c.operation = :operation and c.decided_at is null
            """;

    private final JdbcClient client;

    Pairs(JdbcClient client) {
        this.client = client;
    }

    /** @param guard why the machine may not link them, as a code */
    record Pair(
            MentionId one,
            MentionId other,
            PersonId person,
            PersonId otherPerson,
            double weight,
            @Nullable String guard) {}

    record Waiting(long all, long guarded) {}

    Waiting waiting(OperationId operation) {
        return client.sql("select count(*) as all, count(c.guard) as guarded " + OPEN)
                .param("operation", operation.value())
                .query(Waiting.class)
                .single();
    }

    /** Whether the machine took back a link between the mentions of these two people. */
    boolean wereParted(Pair pair) {
        return client.sql("""
                select exists (select 1 from link l
                  join membership m on m.mention = l.one and m.to_at is null and m.person in (:one, :other)
                  join membership o on o.mention = l.other and o.to_at is null and o.person in (:one, :other) and o.person <> m.person
                  where l.undone_by = 'machine:linking')""")
                .param("one", pair.person().value())
                .param("other", pair.otherPerson().value())
                .query(Boolean.class)
                .single();
    }

    /** The heaviest that nobody has in hand, locked for this transaction. */
    Optional<Pair> next(OperationId operation, Instant now) {
        return client.sql("select c.one, c.other, a.person, b.person as other_person, c.weight, c.guard " + OPEN + """
                  and (c.taken_until is null or c.taken_until <= :now)
                order by c.weight desc, c.one, c.other limit 1 for update of c skip locked""")
                .param("operation", operation.value())
                .param("now", LinkByPerson.utc(now))
                .query((row, n) -> pair(row))
                .optional();
    }

    /** The pair, when it is in this account's hands now. */
    Optional<Pair> held(OperationId operation, AccountId account, MentionId one, MentionId other, Instant now) {
        return client.sql("select c.one, c.other, a.person, b.person as other_person, c.weight, c.guard " + OPEN + """
                  and c.one = :one and c.other = :other and c.taken_by = :account and c.taken_until > :now""")
                .param("operation", operation.value())
                .param("one", one.value())
                .param("other", other.value())
                .param("account", account.value())
                .param("now", LinkByPerson.utc(now))
                .query((row, n) -> pair(row))
                .optional();
    }

    void take(Pair pair, AccountId account, Instant until) {
        client.sql(
                        "update candidate_pair set taken_by = :account, taken_until = :until where one = :one and other = :other")
                .param("account", account.value())
                .param("until", LinkByPerson.utc(until))
                .param("one", pair.one().value())
                .param("other", pair.other().value())
                .update();
    }

    /** Puts a pair back among those that wait, and into the hands it was in. */
    void reopen(UUID one, UUID other, AccountId account, Instant until) {
        client.sql("""
                update candidate_pair set decided_at = null, outcome = null, taken_by = :account, taken_until = :until
                where one = :one and other = :other""")
                .param("account", account.value())
                .param("until", LinkByPerson.utc(until))
                .param("one", one)
                .param("other", other)
                .update();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                new MentionId(row.getObject("one", UUID.class)),
                new MentionId(row.getObject("other", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new PersonId(row.getObject("other_person", UUID.class)),
                row.getDouble("weight"),
                row.getString("guard"));
    }
}
