package org.safepassage.service.casework;

import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.CaseNumbers;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells look-up whose case a number is. */
@Component
class NumberedCases implements CaseNumbers {
    private final JdbcClient client;

    NumberedCases(JdbcClient client) {
        this.client = client;
    }

    @Override
    public List<PersonId> people(OperationId operation, long number) {
        return client
                .sql("""
                select m.person from family_case c join family_member m on m.family = c.family and m.to_at is null
                where c.operation = :operation and c.number = :number order by m.relation <> 'principal', m.person limit 20""")
                .param("operation", operation.value())
                .param("number", number)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
