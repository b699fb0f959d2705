package org.safepassage.service.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.duplicates.HandsOff;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Families whose case a person has opened or taken: a proposed case that nobody owns is the machine's own. */
@Component
class InHand implements HandsOff {
    private final JdbcClient client;

    InHand(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Set<FamilyId> inHand(OperationId operation, Collection<FamilyId> among) {
        return new HashSet<>(client.sql("""
                select family from family_case
                where operation = :operation and family = any(:families) and (state <> 'proposed' or owner is not null)""")
                .param("operation", operation.value())
                .param("families", among.stream().map(FamilyId::value).toArray(UUID[]::new))
                .query((row, n) -> new FamilyId(row.getObject("family", UUID.class)))
                .list());
    }
}
