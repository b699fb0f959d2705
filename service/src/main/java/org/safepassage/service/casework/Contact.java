package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes the first time that anybody wrote about a person, and that a roll names them: the two halves of "entitled, not in contact". */
@Component
class Contact {
    private final JdbcClient client;
    private final Entries entries;
    private final Clock clock;

    Contact(JdbcClient client, Entries entries, Clock clock) {
        this.client = client;
        this.entries = entries;
        this.clock = clock;
    }

    void note(OperationId operation, Collection<PersonId> people) {
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        Instant now = clock.instant();
        List<NewEntry> written = new ArrayList<>();
        // Locked in one order, because linking joins some of these people meanwhile.
        client.sql("""
                with locked as (
                  select id from person where id = any(:people) and status = 'out-of-contact' order by id for update)
                update person p set status = 'in-contact' from locked
                where p.id = locked.id and p.status = 'out-of-contact'
                  and exists (select 1 from membership m join mention n on n.id = m.mention
                              where m.person = p.id and m.to_at is null and not n.on_roll)
                returning p.id""")
                .param("people", ids)
                .query(UUID.class)
                .list()
                .forEach(id -> written.add(NewEntry.of(operation, id, "person.in-contact", now, Grouping.ACTOR)));
        client.sql("""
                select distinct m.person, g.roll
                from membership m join mention n on n.id = m.mention join message g on g.id = n.message
                where m.person = any(:people) and m.to_at is null and n.on_roll and g.roll is not null
                  and not exists (select 1 from entry e
                                  where e.subject = m.person and e.code = 'person.on-roll' and e.reason = g.roll)""")
                .param("people", ids)
                .query((row, n) -> written.add(NewEntry.of(
                                operation, row.getObject("person", UUID.class), "person.on-roll", now, Grouping.ACTOR)
                        .because(row.getString("roll"))))
                .list();
        entries.write(written);
    }
}
