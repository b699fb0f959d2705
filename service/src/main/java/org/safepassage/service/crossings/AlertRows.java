package org.safepassage.service.crossings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of alerts and of the places they stand at. */
@Component
class AlertRows {
    private static final String COLUMNS = """
            select a.id, a.event, a.severity, a.words, a.origin, a.true_at, a.known_at, a.expires_at, a.ended_at,
                   array(select p.place from alert_place p
                         where p.alert = a.id and (p.to_at is null or p.to_at = a.ended_at) order by p.place) as places
            from alert a
            """;
    private static final String WORST_FIRST =
            " order by array_position(array['extreme', 'severe', 'unknown', 'moderate', 'minor'], a.severity), a.known_at desc";

    private final JdbcClient jdbc;

    AlertRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OperationId operation, Alert alert, Optional<AccountId> account) {
        jdbc.sql("""
                insert into alert (id, operation, event, severity, words, origin, account, true_at, known_at, expires_at)
                values (:id, :operation, :event, :severity, :words, :origin, :account, :true, :known, :expires)""")
                .param("id", alert.id())
                .param("operation", operation.value())
                .param("event", alert.event())
                .param("severity", alert.severity().code())
                .param("words", alert.words())
                .param("origin", alert.byPerson() ? "person" : "message")
                .param("account", account.map(AccountId::value).orElse(null), Types.OTHER)
                .param("true", utc(alert.trueAt()))
                .param("known", utc(alert.knownAt()))
                .param("expires", utc(alert.expiresAt().orElse(null)), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void stands(OperationId operation, UUID alert, Map<String, Matched> at, Instant from) {
        at.forEach((place, matched) -> jdbc.sql("""
                insert into alert_place (alert, place, operation, matched, from_at)
                values (:alert, :place, :operation, :matched, :from)""")
                .param("alert", alert)
                .param("place", place)
                .param("operation", operation.value())
                .param("matched", matched.code())
                .param("from", utc(from))
                .update());
    }

    void leaves(UUID alert, Collection<String> places, Instant at) {
        jdbc.sql("update alert_place set to_at = :at where alert = :alert and place = any(:places) and to_at is null")
                .param("alert", alert)
                .param("places", places.toArray(String[]::new))
                .param("at", utc(at))
                .update();
    }

    /** Where it stands because a person said so. */
    List<String> placesByHand(UUID alert) {
        return jdbc.sql("select place from alert_place where alert = :alert and to_at is null and matched = 'person'")
                .param("alert", alert)
                .query(String.class)
                .list();
    }

    /** @param until empty while it stands there */
    record StoodAt(String place, Matched matched, Instant from, Optional<Instant> until) {}

    List<StoodAt> placesOf(UUID alert) {
        return jdbc.sql(
                        "select place, matched, from_at, to_at from alert_place where alert = :alert order by from_at, place")
                .param("alert", alert)
                .query((row, n) -> new StoodAt(
                        row.getString("place"),
                        Matched.valueOf(row.getString("matched").toUpperCase(java.util.Locale.ROOT)),
                        row.getObject("from_at", OffsetDateTime.class).toInstant(),
                        time(row.getObject("to_at", OffsetDateTime.class))))
                .list();
    }

    void rephrase(Alert changed, Instant at) {
        jdbc.sql("""
                update alert set event = :event, severity = :severity, words = :words, expires_at = :expires, updated_at = :at
                where id = :id""")
                .param("id", changed.id())
                .param("event", changed.event())
                .param("severity", changed.severity().code())
                .param("words", changed.words())
                .param("expires", utc(changed.expiresAt().orElse(null)), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", utc(at))
                .update();
    }

    void end(UUID alert, Actor by, String because, Instant at) {
        jdbc.sql("update alert set ended_at = :at, ended_by = :by, ended_because = :because where id = :id")
                .param("id", alert)
                .param("at", utc(at))
                .param("by", by.code())
                .param("because", because)
                .update();
    }

    Optional<Alert> find(OperationId operation, UUID id) {
        return one(COLUMNS + "where a.operation = :operation and a.id = :id", operation, id);
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Alert> locked(OperationId operation, UUID id) {
        jdbc.sql("select id from alert where operation = :operation and id = :id for update")
                .param("operation", operation.value())
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(operation, id);
    }

    /** Those that are over and were not ended yet, locked; what another already has in hand is left to it. */
    List<Alert> expired(OperationId operation, Instant at) {
        return jdbc
                .sql("""
                select id from alert where operation = :operation and ended_at is null and expires_at <= :at
                order by id for update skip locked""")
                .param("operation", operation.value())
                .param("at", utc(at))
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> find(operation, id).stream())
                .toList();
    }

    private Optional<Alert> one(String query, OperationId operation, UUID id) {
        return jdbc.sql(query)
                .param("operation", operation.value())
                .param("id", id)
                .query((row, n) -> alert(row))
                .optional();
    }

    List<Alert> standing(OperationId operation, Instant at) {
        return jdbc.sql("""
                select a.id, a.event, a.severity, a.words, a.origin, a.true_at, a.known_at, a.expires_at, a.ended_at,
                       array(select p.place from alert_place p
                             where p.alert = a.id and p.from_at <= :at and (p.to_at is null or p.to_at > :at)
                             order by p.place) as places
                from alert a
                where a.operation = :operation and a.known_at <= :at and (a.ended_at is null or a.ended_at > :at)
                  and (a.expires_at is null or a.expires_at > :at)""" + WORST_FIRST)
                .param("operation", operation.value())
                .param("at", utc(at))
                .query((row, n) -> alert(row))
                .list();
    }

    List<Alert> history(OperationId operation, int most) {
        return jdbc.sql(COLUMNS + "where a.operation = :operation order by a.known_at desc, a.id desc limit :most")
                .param("operation", operation.value())
                .param("most", most)
                .query((row, n) -> alert(row))
                .list();
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                row.getString("event"),
                Severity.of(row.getString("severity")).orElse(Severity.UNKNOWN),
                row.getString("words"),
                row.getString("origin").equals("person"),
                row.getObject("true_at", OffsetDateTime.class).toInstant(),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                time(row.getObject("expires_at", OffsetDateTime.class)),
                time(row.getObject("ended_at", OffsetDateTime.class)),
                List.of((String[]) row.getArray("places").getArray()));
    }

    private static Optional<Instant> time(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
