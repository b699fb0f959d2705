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
    /** Of one batch: what is opened for it is held in memory. */
    private static final int MOST_MENTIONS = 5_000;

    private final JdbcClient client;

    Stages(JdbcClient client) {
        this.client = client;
    }

    /** The oldest first: so many messages, or fewer where they name very many people, as long lists do; at least one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> claim(OperationId operation, Stage from, int most) {
        return client.sql("""
                with oldest as (
                  select id, mentions from message where operation = :operation and stage = :stage
                  order by id limit :most for update skip locked)
                select id from (select id, sum(mentions) over (order by id) - mentions as before from oldest) summed
                where before < :people order by id""")
                .param("operation", operation.value())
                .param("stage", from.number())
                .param("most", most)
                .param("people", MOST_MENTIONS)
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

    /** How many messages are kept and not linked yet. */
    public long unlinked(OperationId operation) {
        return client.sql("select count(*) from message where operation = :operation and stage < 2")
                .param("operation", operation.value())
                .query(Long.class)
                .single();
    }

    /** Whether any message is not queued yet. */
    public boolean areWaiting(OperationId operation) {
        return client.sql("select exists (select 1 from message where operation = :operation and stage < 4)")
                .param("operation", operation.value())
                .query(Boolean.class)
                .single();
    }
}
