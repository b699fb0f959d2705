package org.safepassage.service.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that somebody is here. Said twice, it is recorded once; one whose landing was taken back gives way to the next. */
@Component
public class RecordArrival {
    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    RecordArrival(JdbcClient jdbc, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param passage the passage by which they came, when they were on a list
     * @return false when it was on record before
     */
    @Transactional
    public boolean record(OperationId operation, PersonId person, Instant at, @Nullable UUID passage, Actor actor) {
        Instant now = clock.instant();
        UUID id = FreshId.at(now);
        int inserted = jdbc.sql("""
                insert into arrival_here (id, operation, person, passage, arrived_at, recorded_at, actor)
                values (:id, :operation, :person, :passage, :at, :now, :actor)
                on conflict (person) do update
                set passage = excluded.passage, arrived_at = excluded.arrived_at, recorded_at = excluded.recorded_at,
                    actor = excluded.actor
                where exists (select 1 from passage g where g.id = arrival_here.passage and g.state in ('corrected', 'dismissed'))""")
                .param("id", id)
                .param("operation", operation.value())
                .param("person", person.value())
                .param("passage", passage)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.code())
                .update();
        if (inserted == 0) {
            return false;
        }
        entries.write(NewEntry.of(operation, person.value(), "arrival.recorded", at, actor)
                .to(passage == null ? id : passage));
        return true;
    }
}
