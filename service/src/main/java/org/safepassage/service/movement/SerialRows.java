package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.PlannedSerial;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of serials, each made with all its seats. */
@Component
class SerialRows {
    private static final String SELECT = """
            select s.*, c.promised, c.held_free, c.free, c.laps_promised, c.laps_free
            from serial s cross join lateral (
              select count(*) filter (where not lap and live) as promised,
                     count(*) filter (where not lap and held and person is null) as held_free,
                     count(*) filter (where not lap and not held and person is null) as free,
                     count(*) filter (where lap and live) as laps_promised,
                     count(*) filter (where lap and person is null) as laps_free
              from seat where seat.serial = s.id) c
            where s.operation = :operation\s""";

    private final JdbcClient jdbc;

    SerialRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the operation has one of this code already. */
    boolean insert(OperationId operation, SerialId id, PlannedSerial plan, Actor by, Instant now) {
        int made = jdbc.sql("""
                insert into serial (id, operation, code, kind, leg, from_place, to_place, crossing, leaves_at, seats, laps,
                                    held_for, exercise, state, planned_at, planned_by, changed_at)
                values (:id, :operation, :code, :kind, :leg, :from, :to, :crossing, :leaves, :seats, :laps,
                        :heldFor, :exercise, 'planned', :now, :by, :now)
                on conflict (operation, code) do nothing""")
                .param("id", id.value())
                .param("operation", operation.value())
                .param("code", plan.code())
                .param("kind", plan.kind().code())
                .param("leg", plan.leg().code())
                .param("from", plan.from())
                .param("to", plan.to())
                .param("crossing", plan.crossing().orElse(null), Types.VARCHAR)
                .param("leaves", utc(plan.leaves()))
                .param("seats", plan.seats())
                .param("laps", plan.laps())
                .param("heldFor", plan.heldFor())
                .param("exercise", plan.exercise())
                .param("now", utc(now))
                .param("by", by.code())
                .update();
        if (made == 1) {
            jdbc.sql("""
                    insert into seat (serial, n, operation, leg, lap, held)
                    select :id, n, :operation, :leg, n > :seats, n <= :seats and n > :seats - :held
                    from generate_series(1, :seats + :laps) n""")
                    .param("id", id.value())
                    .param("operation", operation.value())
                    .param("leg", plan.leg().code())
                    .param("seats", plan.seats())
                    .param("laps", plan.laps())
                    .param("held", plan.held())
                    .update();
        }
        return made == 1;
    }

    List<Serial> all(OperationId operation) {
        return jdbc.sql(SELECT + "order by s.leaves_at, s.code")
                .param("operation", operation.value())
                .query(SerialRows::serial)
                .list();
    }

    Optional<Serial> find(OperationId operation, SerialId id) {
        return jdbc.sql(SELECT + "and s.id = :id")
                .param("operation", operation.value())
                .param("id", id.value())
                .query(SerialRows::serial)
                .optional();
    }

    Optional<SerialId> named(OperationId operation, String code) {
        return jdbc.sql("select id from serial where operation = :operation and code = :code")
                .param("operation", operation.value())
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(SerialId::new);
    }

    /** Nobody else promises its seats or changes its state until this transaction ends. */
    Serial locked(OperationId operation, SerialId id) {
        jdbc.sql("select id from serial where operation = :operation and id = :id for update")
                .param("operation", operation.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(operation, id).orElseThrow(() -> new MovementRefused.NotThere(id.value()));
    }

    /** All that still take people, locked in one order, so that two who assign wait for one another. */
    List<Serial> lockedThatTake(OperationId operation) {
        jdbc.sql("""
                select id from serial where operation = :operation and state in ('planned', 'open') order by id for update""").param("operation", operation.value()).query(UUID.class).list();
        return all(operation).stream().filter(one -> one.state().takes()).toList();
    }

    void become(SerialId id, SerialState state, @Nullable String because, Instant now) {
        jdbc.sql("update serial set state = :state, ended_because = :because, changed_at = :now where id = :id")
                .param("state", state.code())
                .param("because", because, Types.VARCHAR)
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    private static Serial serial(ResultSet row, int n) throws SQLException {
        return new Serial(
                new SerialId(row.getObject("id", UUID.class)),
                row.getString("code"),
                PlannedSerial.Kind.of(row.getString("kind")).orElseThrow(),
                PlannedSerial.Leg.of(row.getString("leg")).orElseThrow(),
                row.getString("from_place"),
                row.getString("to_place"),
                Optional.ofNullable(row.getString("crossing")),
                Columns.time(row, "leaves_at"),
                row.getInt("seats"),
                row.getInt("laps"),
                row.getString("held_for"),
                row.getBoolean("exercise"),
                SerialState.of(row.getString("state")),
                row.getInt("promised"),
                row.getInt("held_free"),
                row.getInt("free"),
                row.getInt("laps_promised"),
                row.getInt("laps_free"));
    }
}
