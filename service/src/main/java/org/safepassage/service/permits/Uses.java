package org.safepassage.service.permits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.permits.check.Serial;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where authorisations were shown. A second showing is told to whoever checks and is an entry; it refuses nobody, since a family may
 * be sent back and come again, and people decide.
 */
@Component
public class Uses {
    private final JdbcClient jdbc;
    private final PermitRows rows;
    private final Entries entries;
    private final Clock clock;

    Uses(JdbcClient jdbc, PermitRows rows, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param place the code of a crossing or an airport */
    public record Use(String place, Instant at) {}

    /** @param before earlier showings, the latest first; empty the first time */
    public record Shown(Permit permit, List<Use> before) {
        public Shown {
            before = List.copyOf(before);
        }

        public boolean isAgain() {
            return !before.isEmpty();
        }
    }

    /** @throws PermitRefused when there is none with this serial or the role does not check papers */
    @Transactional
    public Shown shown(SignedIn who, Serial serial, String place) {
        if (!who.role().may(May.CHECK_PERMITS)) {
            throw new PermitRefused.NotForThisRole(who.role().code());
        }
        return shown(who.operation(), serial, place, clock.instant(), who.actor());
    }

    /** @param at when it was shown, which may be before it is known here */
    @Transactional
    public Shown shown(OperationId operation, Serial serial, String place, Instant at, Actor actor) {
        Permit permit = rows.find(operation, serial).orElseThrow(() -> new PermitRefused.NotThere(serial.spoken()));
        jdbc.sql("select 1 from person where id = :person for update")
                .param("person", permit.person().value())
                .query(Integer.class)
                .single();
        List<Use> before = of(permit.id());
        jdbc.sql("""
                insert into permit_use (id, operation, permit, place, at, actor)
                values (:id, :operation, :permit, :place, :at, :actor)""")
                .param("id", FreshId.at(at))
                .param("operation", operation.value())
                .param("permit", permit.id().value())
                .param("place", place)
                .param("at", PermitRows.utc(at))
                .param("actor", actor.code())
                .update();
        entries.write(NewEntry.of(
                        operation,
                        permit.person().value(),
                        before.isEmpty() ? "permit.used" : "permit.used-again",
                        at,
                        actor)
                .to(permit.id().value())
                .because(place));
        return new Shown(permit, before);
    }

    /** The latest first. */
    public List<Use> of(PermitId permit) {
        return jdbc.sql("select place, at from permit_use where permit = :permit order by at desc, id desc")
                .param("permit", permit.value())
                .query((row, n) -> new Use(row.getString("place"), PermitRows.time(row, "at")))
                .list();
    }
}
