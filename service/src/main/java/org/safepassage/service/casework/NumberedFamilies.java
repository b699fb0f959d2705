package org.safepassage.service.casework;

import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the family that a case's number stands for; a case that was joined to another leads to the other. */
@Component
public class NumberedFamilies {
    private final JdbcClient client;

    NumberedFamilies(JdbcClient client) {
        this.client = client;
    }

    /** Everybody of it, principal first; empty when there is no such case. */
    public List<PersonId> people(OperationId operation, long number) {
        return client
                .sql("""
                with recursive living as (
                  select id, family, joined, 0 as steps from family_case where operation = :operation and number = :number
                  union all
                  select c.id, c.family, c.joined, l.steps + 1
                  from living l join family_case c on c.id = l.joined where l.steps < 50)
                select m.person from living l join family_member m on m.family = l.family and m.to_at is null
                where l.joined is null order by m.relation <> 'principal', m.from_at, m.person""")
                .param("operation", operation.value())
                .param("number", number)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
