package org.safepassage.service.movement;

import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps an alert and a call-forward from passing each other unseen: whoever calls families forward holds the way open until the
 * transaction ends, and an alert waits for them and then finds what they have issued; who comes after it finds the alert.
 */
@Component
class OneAtATime {
    private static final int OF_CALL_FORWARDS = 141;

    private final JdbcClient jdbc;

    OneAtATime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void issuing(OperationId operation) {
        lock("pg_advisory_xact_lock_shared", operation);
    }

    void alerting(OperationId operation) {
        lock("pg_advisory_xact_lock", operation);
    }

    private void lock(String how, OperationId operation) {
        jdbc.sql("select 1 from (select " + how + "(:lock, :operation)) locked")
                .param("lock", OF_CALL_FORWARDS)
                .param("operation", (int) operation.value())
                .query(Integer.class)
                .single();
    }
}
