package org.safepassage.service.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The status of people, moved forward by those who know, each change an entry {@code person.<status>}. */
@Component
public class Statuses {
    private static final String ORDER = "array['located', 'departed', 'arrived', 'settled', 'deceased']";

    private final JdbcClient jdbc;
    private final Entries entries;

    Statuses(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /**
     * @param at since when it was so
     * @param reason a code for the entry, if there is one
     * @return those whose status changed; who is as far, further, or dead is left alone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PersonId> become(
            OperationId operation,
            Collection<PersonId> people,
            PersonStatus status,
            Instant at,
            @Nullable String reason,
            Actor actor) {
        List<PersonId> changed = jdbc.sql("""
                update person set status = :status
                where operation = :operation and id = any(:people)
                  and coalesce(array_position(%s, status), 0) < array_position(%s, :status)
                returning id""".formatted(ORDER, ORDER))
                .param("status", status.code())
                .param("operation", operation.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        entries.write(changed.stream()
                .map(person -> {
                    NewEntry entry = NewEntry.of(operation, person.value(), "person." + status.code(), at, actor);
                    return reason == null ? entry : entry.because(reason);
                })
                .toList());
        return changed;
    }

    /** Puts somebody back whose status rested on a report that was taken back. Settled and dead people are left alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fallBack(OperationId operation, PersonId person, PersonStatus status, Instant at, Actor actor) {
        int changed = jdbc.sql("""
                update person set status = :status
                where operation = :operation and id = :person and status in ('departed', 'arrived') and status <> :status""")
                .param("status", status.code())
                .param("operation", operation.value())
                .param("person", person.value())
                .update();
        if (changed == 1) {
            entries.write(NewEntry.of(operation, person.value(), "person." + status.code(), at, actor)
                    .because("corrected"));
        }
    }
}
