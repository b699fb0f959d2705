package org.safepassage.service.crossings;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of conditions. */
@Component
class ConditionRows {
    private static final String COLUMNS = """
            select id, place, state, opens, closes, may_pass, provinces, documents, source, observed_at, day_only, account,
                   known_at, aside_because
            from crossing_condition
            """;

    private final JdbcClient jdbc;

    ConditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the folder's observation is there already */
    boolean insert(OperationId operation, Condition one) {
        Condition.Seen seen = one.seen();
        return jdbc.sql("""
                insert into crossing_condition (id, operation, place, state, opens, closes, may_pass, provinces, documents, source,
                                                observed_at, day_only, account, known_at)
                values (:id, :operation, :place, :state, :opens, :closes, :mayPass, :provinces, :documents, :source,
                        :observed, :dayOnly, :account, :known)
                on conflict do nothing""")
                        .param("id", one.id())
                        .param("operation", operation.value())
                        .param("place", one.place())
                        .param("state", seen.passing().code())
                        .param("opens", seen.opens().orElse(null), java.sql.Types.TIME)
                        .param("closes", seen.closes().orElse(null), java.sql.Types.TIME)
                        .param("mayPass", seen.mayPass())
                        .param("provinces", seen.provinces().toArray(String[]::new))
                        .param("documents", seen.documents())
                        .param("source", seen.source())
                        .param("observed", seen.observedAt().atOffset(ZoneOffset.UTC))
                        .param("dayOnly", seen.dayOnly())
                        .param("account", one.by().map(AccountId::value).orElse(null), java.sql.Types.OTHER)
                        .param("known", one.knownAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Of one operation's place and not set aside; empty when there is none of this id. */
    Optional<Condition> find(OperationId operation, UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id and operation = :operation")
                .param("id", id)
                .param("operation", operation.value())
                .query((row, n) -> condition(row))
                .optional();
    }

    List<Condition> standing(OperationId operation, Collection<String> places, Instant at) {
        return jdbc.sql(COLUMNS + """
                where operation = :operation and place = any(:places) and observed_at <= :at and known_at <= :at
                  and (aside_at is null or aside_at > :at)
                  and observed_at >= coalesce((select max(c.observed_at) from crossing_condition c
                                               where c.operation = crossing_condition.operation and c.place = crossing_condition.place
                                                 and c.observed_at <= :at and c.known_at <= :at
                                                 and (c.aside_at is null or c.aside_at > :at)), :at) - interval '1 day'
                order by observed_at desc, known_at desc""")
                .param("operation", operation.value())
                .param("places", places.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> condition(row))
                .list();
    }

    List<Condition> history(OperationId operation, String place, int most) {
        return jdbc.sql(COLUMNS + """
                where operation = :operation and place = :place
                order by observed_at desc, known_at desc limit :most""")
                .param("operation", operation.value())
                .param("place", place)
                .param("most", most)
                .query((row, n) -> condition(row))
                .list();
    }

    boolean setAside(UUID id, AccountId by, String because, Instant at) {
        return jdbc.sql("""
                update crossing_condition set aside_at = :at, aside_by = :by, aside_because = :because
                where id = :id and aside_at is null""")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("because", because)
                        .update()
                == 1;
    }

    private static Condition condition(ResultSet row) throws SQLException {
        UUID account = row.getObject("account", UUID.class);
        return new Condition(
                row.getObject("id", UUID.class),
                row.getString("place"),
                new Condition.Seen(
                        Passing.of(row.getString("state")).orElseThrow(),
                        time(row.getObject("opens", LocalTime.class)),
                        time(row.getObject("closes", LocalTime.class)),
                        row.getString("may_pass"),
                        words(row.getArray("provinces")),
                        row.getString("documents"),
                        row.getString("source"),
                        row.getObject("observed_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("day_only")),
                account == null ? Optional.empty() : Optional.of(new AccountId(account)),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("aside_because")));
    }

    private static Optional<LocalTime> time(@Nullable LocalTime time) {
        return Optional.ofNullable(time);
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
