package org.safepassage.service.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Claims messages for a stage: what another worker holds is passed over, and a claim ends with its transaction. */
@Component
public class Stages {
    private final JdbcClient client;

    Stages(JdbcClient client) {
        this.client = client;
    }

    /** The oldest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> claim(OperationId operation, Stage from, int most) {
        return client.sql("""
                select id from message where operation = :operation and stage = :stage
                order by id limit :most for update skip locked""")
                .param("operation", operation.value())
                .param("stage", from.number())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(Collection<UUID> messages, Stage to) {
        client.sql("update message set stage = :stage where id = any(:messages)")
                .param("stage", to.number())
                .param("messages", messages.toArray(UUID[]::new))
                .update();
    }

    /** Whether any message is not queued yet. */
    public boolean areWaiting(OperationId operation) {
        return client.sql("select exists (select 1 from message where operation = :operation and stage < 4)")
                .param("operation", operation.value())
                .query(Boolean.class)
                .single();
    }
}
