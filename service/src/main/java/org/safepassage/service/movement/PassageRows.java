package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of passages. A report is inserted once and never edited; only whether it counts can change. */
@Component
class PassageRows {
    private final JdbcTemplate many;
    private final JdbcClient jdbc;

    PassageRows(JdbcTemplate many, JdbcClient jdbc) {
        this.many = many;
        this.jdbc = jdbc;
    }

    void insert(OperationId operation, List<Passage> passages, @Nullable PassageId corrects) {
        List<Object[]> rows = new ArrayList<>();
        for (Passage one : passages) {
            rows.add(new Object[] {
                one.id().value(),
                operation.value(),
                one.person().value(),
                one.serial().map(SerialId::value).orElse(null),
                one.place(),
                one.outcome().code(),
                one.because().orElse(null),
                utc(one.trueAt()),
                utc(one.knownAt()),
                one.actor(),
                one.state(),
                one.dispute().map(Dispute::code).orElse(null),
                corrects == null ? null : corrects.value()
            });
        }
        many.batchUpdate(
                "insert into passage (id, operation, person, serial, place, outcome, reason, true_at, known_at, actor, state, "
                        + "dispute, corrects) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** What stands of these people, the earliest first. */
    List<Passage> standing(OperationId operation, Collection<PersonId> people) {
        return read(
                "state = 'standing' and person = any(:key) order by true_at, id", operation, Columns.people(people));
    }

    List<Passage> standingOn(OperationId operation, SerialId serial) {
        return read("state = 'standing' and serial = :key order by true_at, id", operation, serial.value());
    }

    List<Passage> disputed(OperationId operation) {
        return read("state = :key order by known_at, id", operation, "disputed");
    }

    List<Passage> of(OperationId operation, PersonId person) {
        return read("person = :key order by true_at, id", operation, person.value());
    }

    /** @throws MovementRefused.NotThere when the operation has none of this id */
    Passage locked(OperationId operation, PassageId id) {
        Optional<Passage> found =
                read("id = :key for update", operation, id.value()).stream().findFirst();
        return found.orElseThrow(() -> new MovementRefused.NotThere(id.value()));
    }

    void become(Collection<PassageId> ids, String state, @Nullable Dispute dispute, String why, Actor by, Instant now) {
        jdbc.sql("""
                update passage set state = :state, dispute = coalesce(:dispute, dispute), settled_at = :now, settled_by = :by,
                  settled_why = :why where id = any(:ids)""")
                .param("state", state)
                .param("dispute", dispute == null ? null : dispute.code(), Types.VARCHAR)
                .param("now", utc(now))
                .param("by", by.code())
                .param("why", why)
                .param("ids", ids.stream().map(PassageId::value).toArray(UUID[]::new))
                .update();
    }

    void observed(PassageId id, UUID observation) {
        jdbc.sql("update passage set observation = :observation where id = :id")
                .param("observation", observation)
                .param("id", id.value())
                .update();
    }

    Optional<UUID> observation(PassageId id) {
        return jdbc.sql("select observation from passage where id = :id and observation is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    private List<Passage> read(String which, OperationId operation, Object key) {
        return jdbc.sql("""
                select id, person, serial, place, outcome, reason, true_at, known_at, actor, state, dispute from passage
                where operation = :operation and\s""" + which)
                .param("operation", operation.value())
                .param("key", key)
                .query(PassageRows::passage)
                .list();
    }

    private static Passage passage(ResultSet row, int n) throws SQLException {
        return new Passage(
                new PassageId(Columns.id(row, "id")),
                Columns.person(row),
                Columns.serial(row, "serial"),
                row.getString("place"),
                PassageOutcome.of(row.getString("outcome")).orElseThrow(),
                Optional.ofNullable(row.getString("reason")),
                Columns.time(row, "true_at"),
                Columns.time(row, "known_at"),
                row.getString("actor"),
                row.getString("state"),
                Optional.ofNullable(row.getString("dispute")).flatMap(Dispute::of));
    }
}
