package org.safepassage.service.duplicates;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that hold a person's mentions together, and who made them. */
@Component
class PersonLinks {
    private final JdbcClient client;

    PersonLinks(JdbcClient client) {
        this.client = client;
    }

    /** @param by the name on an account, or the part of the machine */
    record Row(UUID id, MentionId one, MentionId other, double weight, String model, String by, Instant at) {}

    List<Row> of(PersonId person) {
        return client.sql("""
                select l.id, l.one, l.other, l.weight, l.model, coalesce(a.name, l.actor) as by, l.linked_at
                from link l
                join membership m on m.mention = l.one and m.to_at is null and m.person = :person
                join membership o on o.mention = l.other and o.to_at is null and o.person = :person
                left join account a on l.actor = 'account:' || a.id
                where l.undone_at is null order by l.linked_at, l.id""")
                .param("person", person.value())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        new MentionId(row.getObject("one", UUID.class)),
                        new MentionId(row.getObject("other", UUID.class)),
                        row.getDouble("weight"),
                        row.getString("model"),
                        row.getString("by"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean isThere(org.safepassage.service.audit.OperationId operation, PersonId person) {
        return client.sql("select exists (select 1 from person where id = :id and operation = :operation)")
                .param("id", person.value())
                .param("operation", operation.value())
                .query(Boolean.class)
                .single();
    }
}
