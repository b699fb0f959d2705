package org.safepassage.service.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.reading.Flag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Arrivals in numbers: received, known before, kept, flagged, parked. Codes and counts only. */
@Component
class ArrivalRows {
    private static final String[] FAULTS =
            Messages.codes(Stream.of(Flag.values()).filter(Flag::fault).toList());

    private static final String SELECT = """
            select a.id, a.started_at, a.ended_at, a.received, a.already,
                   count(m.id) as kept, count(m.id) filter (where m.flags && :faults::text[]) as flagged,
                   count(m.id) filter (where m.stage < 4) as waiting,
                   coalesce(sum((select count(*) from parked_row p where p.message = m.id and p.solved_at is null)), 0) as parked
            from arrival a left join message m on m.arrival = a.id
            where a.operation = :operation""";

    private final JdbcClient client;

    ArrivalRows(JdbcClient client) {
        this.client = client;
    }

    /** @param waiting how many are not read, linked and queued yet */
    record Row(
            UUID id,
            Instant startedAt,
            @Nullable Instant endedAt,
            long received,
            long already,
            long kept,
            long flagged,
            long waiting,
            long parked) {}

    List<Row> all(OperationId operation, int most) {
        return client.sql(SELECT + " group by a.id order by a.started_at desc limit :most")
                .param("faults", FAULTS)
                .param("operation", operation.value())
                .param("most", most)
                .query((row, n) -> row(row))
                .list();
    }

    Optional<Row> one(OperationId operation, UUID id) {
        return client.sql(SELECT + " and a.id = :id group by a.id")
                .param("faults", FAULTS)
                .param("operation", operation.value())
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** @param parked rows that need a person still */
    record Flagged(
            UUID id, String kind, long size, List<String> flags, Instant receivedAt, int mentions, long parked) {}

    /** Messages with a flag, and lists, whose columns can be corrected. */
    List<Flagged> toLookAt(UUID arrival, int most) {
        return client.sql("""
                select m.id, m.kind, m.size, m.flags, m.received_at, m.mentions,
                       (select count(*) from parked_row p where p.message = m.id and p.solved_at is null) as parked
                from message m
                where m.arrival = :arrival and (m.flags && :faults::text[] or m.kind like 'list-%')
                order by m.id limit :most""")
                .param("arrival", arrival)
                .param("faults", FAULTS)
                .param("most", most)
                .query((row, n) -> new Flagged(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getLong("size"),
                        List.of((String[]) row.getArray("flags").getArray()),
                        time(row, "received_at"),
                        row.getInt("mentions"),
                        row.getLong("parked")))
                .list();
    }

    record Parked(UUID message, int row, String reason) {}

    List<Parked> parked(UUID arrival, int most) {
        return client.sql("""
                select p.message, p.list_row, p.reason from parked_row p join message m on m.id = p.message
                where m.arrival = :arrival and p.solved_at is null order by p.message, p.list_row limit :most""")
                .param("arrival", arrival)
                .param("most", most)
                .query((row, n) -> new Parked(
                        row.getObject("message", UUID.class), row.getInt("list_row"), row.getString("reason")))
                .list();
    }

    /** The arrival that a message of this operation came with. */
    Optional<UUID> arrivalOf(OperationId operation, UUID message) {
        return client.sql(
                        "select arrival from message where id = :id and operation = :operation and kind like 'list-%'")
                .param("id", message)
                .param("operation", operation.value())
                .query(UUID.class)
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                time(row, "started_at"),
                row.getObject("ended_at") == null ? null : time(row, "ended_at"),
                row.getLong("received"),
                row.getLong("already"),
                row.getLong("kept"),
                row.getLong("flagged"),
                row.getLong("waiting"),
                row.getLong("parked"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
