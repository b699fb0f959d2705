package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups counted out of one pair of hands and into the next: two people, two counts, and the difference by reason. */
@Component
public class HandOvers {
    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** Says how many are given. It waits until somebody else has counted how many came. */
    @Transactional
    public HandOverId give(SignedIn who, String place, Optional<SerialId> serial, int people) {
        Instant now = clock.instant();
        var id = new HandOverId(FreshId.at(now));
        if (people < 0 || place.isBlank()) {
            throw new MovementRefused.Incomplete(id.value(), "given", "Count how many people you give");
        }
        jdbc.sql("""
                insert into hand_over (id, operation, serial, place, given, given_by, given_at)
                values (:id, :operation, :serial, :place, :given, :by, :now)""")
                .param("id", id.value())
                .param("operation", who.operation().value())
                .param("serial", serial.map(SerialId::value).orElse(null), Types.OTHER)
                .param("place", place)
                .param("given", people)
                .param("by", who.account().value())
                .param("now", utc(now))
                .update();
        return id;
    }

    /**
     * Says how many were taken.
     *
     * @param differences people by reason; together what lies between the two counts
     * @throws MovementRefused.SamePerson when who gave also takes
     */
    @Transactional
    public void take(SignedIn who, HandOverId id, int people, Map<CountDiffers, Integer> differences) {
        HandOver given = locked(who.operation(), id);
        if (given.takenBy() != null) {
            throw new MovementRefused.AlreadyDone(id.value());
        }
        if (given.givenBy().equals(who.account())) {
            throw new MovementRefused.SamePerson(id.value());
        }
        // Somebody who joined adds to the count; every other reason, a first count too high included, may go either
        // way.
        int explained =
                differences.values().stream().mapToInt(Integer::intValue).sum();
        if (people < 0 || explained < Math.abs(given.given() - people)) {
            throw new MovementRefused.Incomplete(
                    id.value(),
                    "differences",
                    "Say why the counts differ, for each of the " + Math.abs(given.given() - people)
                            + " people between them");
        }
        Instant now = clock.instant();
        jdbc.sql("update hand_over set taken = :taken, taken_by = :by, taken_at = :now where id = :id")
                .param("taken", people)
                .param("by", who.account().value())
                .param("now", utc(now))
                .param("id", id.value())
                .update();
        differences.forEach((reason, count) -> {
            if (count > 0) {
                jdbc.sql("""
                        insert into hand_over_difference (hand_over, reason, operation, people)
                        values (:id, :reason, :operation, :people)""")
                        .param("id", id.value())
                        .param("reason", reason.code())
                        .param("operation", who.operation().value())
                        .param("people", count)
                        .update();
            }
        });
        entries.write(NewEntry.of(
                        who.operation(),
                        given.serial().map(SerialId::value).orElse(id.value()),
                        "hand-over.counted",
                        now,
                        who.actor())
                .to(id.value())
                .because("given:" + given.given() + ":taken:" + people));
    }

    /** Those not yet taken, and those of the last days, the newest first. */
    public List<HandOver> latest(OperationId operation, int most) {
        return read(
                "h.operation = :operation order by h.taken_at is not null, h.given_at desc limit :key",
                operation,
                most);
    }

    public List<HandOver> of(OperationId operation, SerialId serial) {
        return read("h.operation = :operation and h.serial = :key order by h.given_at", operation, serial.value());
    }

    private HandOver locked(OperationId operation, HandOverId id) {
        return read("h.operation = :operation and h.id = :key for update", operation, id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new MovementRefused.NotThere(id.value()));
    }

    private List<HandOver> read(String which, OperationId operation, Object key) {
        return jdbc.sql("""
                select h.*, array(select reason || ':' || people from hand_over_difference d where d.hand_over = h.id)
                         as differences
                from hand_over h where\s""" + which)
                .param("operation", operation.value())
                .param("key", key)
                .query((row, n) -> {
                    UUID takenBy = row.getObject("taken_by", UUID.class);
                    Map<String, Integer> differences = new HashMap<>();
                    for (String one : Columns.words(row, "differences")) {
                        int colon = one.lastIndexOf(':');
                        differences.put(one.substring(0, colon), Integer.valueOf(one.substring(colon + 1)));
                    }
                    return new HandOver(
                            new HandOverId(Columns.id(row, "id")),
                            Columns.serial(row, "serial"),
                            row.getString("place"),
                            row.getInt("given"),
                            new AccountId(Columns.id(row, "given_by")),
                            Columns.time(row, "given_at"),
                            row.getObject("taken", Integer.class),
                            takenBy == null ? null : new AccountId(takenBy),
                            Columns.maybeTime(row, "taken_at"),
                            differences);
                })
                .list();
    }
}
