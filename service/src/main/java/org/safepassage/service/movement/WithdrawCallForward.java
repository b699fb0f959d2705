package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes instructions back. Every family that goes by one stands under To be told until somebody has told it. */
@Component
public class WithdrawCallForward {
    private final CallForwardRows rows;
    private final CallForwardSteps steps;
    private final ToBeToldRows toBeTold;
    private final Expected expected;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    WithdrawCallForward(
            CallForwardRows rows,
            CallForwardSteps steps,
            ToBeToldRows toBeTold,
            Expected expected,
            OneAtATime oneAtATime,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.toBeTold = toBeTold;
        this.expected = expected;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    @Transactional
    public Withdrawn withdraw(SignedIn who, Collection<CallForwardId> ids, WithdrawnBecause because) {
        return withdraw(who.operation(), who.actor(), ids, because, null);
    }

    /** All that call to one serial. */
    @Transactional
    public Withdrawn ofSerial(OperationId operation, Actor by, SerialId serial, WithdrawnBecause because) {
        List<CallForwardId> living = rows.lock(
                "serial = :key and state in ('issued', 'delivered', 'confirmed', 'en-route')",
                operation,
                serial.value());
        return withdraw(operation, by, living, because, null);
    }

    /** Stops at once all that lead through these places, and lists who has arrived there and waits. */
    @Transactional
    Withdrawn byAlert(OperationId operation, Actor by, UUID alert, Set<String> places) {
        oneAtATime.alerting(operation);
        String[] codes = places.toArray(String[]::new);
        List<CallForwardId> living = rows.lock("""
                state in ('issued', 'delivered', 'confirmed', 'en-route') and (place = any(:key) or serial in (
                  select id from serial s where s.from_place = any(:key) or s.crossing = any(:key) or s.to_place = any(:key)))""", operation, codes);
        toBeTold.addWaiting(operation, alert, codes, clock.instant());
        return withdraw(operation, by, living, WithdrawnBecause.ALERT, alert);
    }

    private Withdrawn withdraw(
            OperationId operation,
            Actor by,
            Collection<CallForwardId> ids,
            WithdrawnBecause because,
            @Nullable UUID alert) {
        if (ids.isEmpty()) {
            return new Withdrawn(List.of(), List.of());
        }
        Instant now = clock.instant();
        List<CallForward> before = steps.take(operation, by, ids, CallForwardState.WITHDRAWN, now, because.code());
        List<CallForward> held =
                before.stream().filter(one -> one.state().isHeld()).toList();
        toBeTold.add(operation, held, because.code(), alert, now);
        expected.noLonger(operation, by, held, because.code());
        return new Withdrawn(
                before.stream().map(CallForward::id).toList(),
                held.stream().map(CallForward::id).toList());
    }
}
