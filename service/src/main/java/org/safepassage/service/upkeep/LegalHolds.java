package org.safepassage.service.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds that forbid an erasure until they are lifted. */
@Component
public class LegalHolds {
    private final JdbcClient client;
    private final Entries entries;
    private final Clock clock;

    LegalHolds(JdbcClient client, Entries entries, Clock clock) {
        this.client = client;
        this.entries = entries;
        this.clock = clock;
    }

    /** False when a hold stood already. */
    @Transactional
    public boolean place(OperationId operation, PersonId person, String reason, Actor actor) {
        Instant now = clock.instant();
        int placed = client.sql("""
                insert into legal_hold (id, operation, person, reason, placed_at)
                values (:id, :operation, :person, :reason, :now) on conflict do nothing""")
                .param("id", FreshId.at(now))
                .param("operation", operation.value())
                .param("person", person.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return written(
                placed,
                NewEntry.of(operation, person.value(), "hold.placed", now, actor)
                        .because(reason));
    }

    /** False when none stood. */
    @Transactional
    public boolean lift(OperationId operation, PersonId person, String reason, Actor actor) {
        Instant now = clock.instant();
        int lifted = client.sql("update legal_hold set lifted_at = :now where person = :person and lifted_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
        return written(
                lifted,
                NewEntry.of(operation, person.value(), "hold.lifted", now, actor)
                        .because(reason));
    }

    boolean standsOn(Collection<UUID> people) {
        return client.sql("select exists (select 1 from legal_hold where lifted_at is null and person = any(:people))")
                .param("people", people.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private boolean written(int rows, NewEntry entry) {
        if (rows > 0) {
            entries.write(entry);
        }
        return rows > 0;
    }
}
