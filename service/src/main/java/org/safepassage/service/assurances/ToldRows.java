package org.safepassage.service.assurances;

import static org.safepassage.service.assurances.Observations.utc;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what messages seem to tell. */
@Component
class ToldRows {
    private static final String COLUMNS = """
            select t.*, o.id is not null and o.corrected_at is null as counts
            from conduct_told t left join conduct_observation o on o.id = t.observation
            """;
    private final JdbcClient jdbc;

    ToldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits at one place. @param cases of the families whose messages tell it */
    record Waiting(
            String place, Conduct outcome, int messages, int families, Instant first, Instant last, List<Case> cases) {}

    record Case(UUID id, long number) {}

    void insert(
            OperationId operation,
            UUID message,
            UUID mention,
            int n,
            String place,
            Conduct outcome,
            Instant told,
            Instant now) {
        jdbc.sql("""
                insert into conduct_told (id, operation, message, mention, n, place, outcome, told_at, noted_at)
                values (:id, :operation, :message, :mention, :n, :place, :outcome, :told, :now)""")
                .param("id", FreshId.at(now))
                .param("operation", operation.value())
                .param("message", message)
                .param("mention", mention)
                .param("n", n)
                .param("place", place)
                .param("outcome", outcome.code())
                .param("told", utc(told))
                .param("now", utc(now))
                .update();
    }

    /** The latest first. */
    List<Told> of(Collection<UUID> mentions) {
        return jdbc.sql(COLUMNS + "where t.mention = any(:mentions) order by t.told_at desc, t.mention, t.n")
                .param("mentions", mentions.toArray(UUID[]::new))
                .query((row, at) -> told(row))
                .list();
    }

    /** Locked; empty unless somebody of this family told it. */
    Optional<Told> locked(OperationId operation, UUID id, FamilyId family) {
        return jdbc.sql(COLUMNS + """
                where t.id = :id and t.operation = :operation and exists (
                  select 1 from membership m join family_member f on f.person = m.person and f.to_at is null
                  where m.mention = t.mention and m.to_at is null and f.family = :family) for update of t""")
                .param("id", id)
                .param("operation", operation.value())
                .param("family", family.value())
                .query((row, at) -> told(row))
                .optional();
    }

    void settle(UUID id, @Nullable String settled, @Nullable UUID observation, UUID account, Instant now) {
        jdbc.sql("""
                update conduct_told set settled = :settled, settled_at = :at, account = :account, observation = :observation
                where id = :id""")
                .param("settled", settled, Types.VARCHAR)
                .param("at", settled == null ? null : utc(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("account", account)
                .param("observation", observation, Types.OTHER)
                .param("id", id)
                .update();
    }

    /** Where most waits stands first. */
    List<Waiting> waiting(OperationId operation) {
        return jdbc.sql("""
                select t.place, t.outcome, count(distinct t.message) as messages, count(distinct c.id) as families,
                       min(t.told_at) as first, max(t.told_at) as last,
                       array_agg(distinct c.number || ' ' || c.id) filter (where c.id is not null) as cases
                from conduct_told t
                join mention n on n.id = t.mention and n.superseded is null
                left join membership m on m.mention = t.mention and m.to_at is null
                left join family_member f on f.person = m.person and f.to_at is null
                left join family_case c on c.family = f.family and c.state in ('proposed', 'open')
                where t.operation = :operation and t.settled is null
                group by t.place, t.outcome order by count(distinct t.message) desc, t.place, t.outcome""")
                .param("operation", operation.value())
                .query((row, at) -> new Waiting(
                        row.getString("place"),
                        Conduct.of(row.getString("outcome")).orElseThrow(),
                        row.getInt("messages"),
                        row.getInt("families"),
                        time(row, "first"),
                        time(row, "last"),
                        cases((java.sql.Array) row.getObject("cases"))))
                .list();
    }

    private static List<Case> cases(java.sql.@Nullable Array written) throws java.sql.SQLException {
        return written == null
                ? List.of()
                : Arrays.stream((String[]) written.getArray())
                        .map(one -> one.split(" "))
                        .map(one -> new Case(UUID.fromString(one[1]), Long.parseLong(one[0])))
                        .sorted(java.util.Comparator.comparingLong(Case::number))
                        .toList();
    }

    private static Told told(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                row.getObject("message", UUID.class),
                row.getObject("mention", UUID.class),
                row.getInt("n"),
                row.getString("place"),
                Conduct.of(row.getString("outcome")).orElseThrow(),
                time(row, "told_at"),
                Optional.ofNullable(row.getString("settled")),
                Optional.ofNullable(row.getObject("observation", UUID.class)).map(ObservationId::new),
                row.getBoolean("counts"));
    }

    private static Instant time(java.sql.ResultSet row, String column) throws java.sql.SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
