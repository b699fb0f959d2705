package org.safepassage.service.movement;

import org.safepassage.service.audit.Actor;
import org.safepassage.service.crossings.AlertRaised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stops every call-forward to a place in the same transaction that records the alert there. */
@Component
class StoppedByAlert {
    private static final Actor ACTOR = Actor.machine("alerts");

    private final WithdrawCallForward withdraw;

    StoppedByAlert(WithdrawCallForward withdraw) {
        this.withdraw = withdraw;
    }

    @EventListener
    void raised(AlertRaised raised) {
        withdraw.byAlert(raised.operation(), ACTOR, raised.alert(), raised.places());
    }
}
