package org.safepassage.service.movement;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.Alerts;
import org.springframework.stereotype.Component;

/** The places where an alert stands: nobody is sent there. */
@Component
class Dangers {
    private final Alerts alerts;

    Dangers(Alerts alerts) {
        this.alerts = alerts;
    }

    Set<String> places(OperationId operation, Instant now) {
        Set<String> places = new HashSet<>();
        alerts.standing(operation, now).forEach(alert -> places.addAll(alert.places()));
        return places;
    }
}
