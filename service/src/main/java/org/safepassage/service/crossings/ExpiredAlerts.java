package org.safepassage.service.crossings;

import java.time.Clock;
import java.util.List;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts on record that alerts are over whose own end has come. They act no longer from that minute on; this says so in the ledger and
 * to whoever listens.
 */
@Component
public class ExpiredAlerts {
    private static final Actor ACTOR = Actor.machine("clock");

    private final AlertRows rows;
    private final StandingAlerts standing;
    private final Clock clock;

    ExpiredAlerts(AlertRows rows, StandingAlerts standing, Clock clock) {
        this.rows = rows;
        this.standing = standing;
        this.clock = clock;
    }

    /** Done again, it finds nothing. @return how many */
    @Transactional
    public int end(OperationId operation) {
        List<Alert> over = rows.expired(operation, clock.instant());
        over.forEach(alert -> standing.end(operation, alert, "expired", ACTOR));
        return over.size();
    }
}
