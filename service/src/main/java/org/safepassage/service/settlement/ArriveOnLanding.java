package org.safepassage.service.settlement;

import java.time.OffsetDateTime;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.movement.Landed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever landed has arrived, in the same transaction and at the time of the landing. */
@Component
class ArriveOnLanding {
    private static final Actor LANDING = Actor.machine("landing");
    private final RecordArrival arrivals;
    private final JdbcClient jdbc;

    ArriveOnLanding(RecordArrival arrivals, JdbcClient jdbc) {
        this.arrivals = arrivals;
        this.jdbc = jdbc;
    }

    @EventListener
    void landed(Landed one) {
        OffsetDateTime at = jdbc.sql("select true_at from passage where id = :id")
                .param("id", one.passage())
                .query(OffsetDateTime.class)
                .single();
        arrivals.record(one.operation(), one.person(), at.toInstant(), one.passage(), LANDING);
    }
}
