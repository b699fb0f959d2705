package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins, changes and ends alerts: the row, an entry a place and the event, all in the caller's transaction. */
@Component
class StandingAlerts {
    private static final String NOWHERE = "no-place";

    private final AlertRows rows;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingAlerts(AlertRows rows, Entries entries, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(
            OperationId operation, Alert alert, Map<String, Matched> at, Optional<AccountId> account, Actor actor) {
        rows.insert(operation, alert, account);
        rows.stands(operation, alert.id(), at, alert.knownAt());
        entries(operation, alert, "alert.raised", at.keySet(), alert.trueAt(), actor);
        raised(operation, alert, at.keySet());
    }

    /** More places; those where it stands already change nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void widen(OperationId operation, Alert alert, Map<String, Matched> to, Actor actor) {
        Map<String, Matched> fresh = new LinkedHashMap<>(to);
        alert.places().forEach(fresh::remove);
        if (!fresh.isEmpty()) {
            Instant now = clock.instant();
            rows.stands(operation, alert.id(), fresh, now);
            entries(operation, alert, "alert.raised", fresh.keySet(), now, actor);
            raised(operation, alert, fresh.keySet());
        }
    }

    /** Fewer places. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void narrow(OperationId operation, Alert alert, Collection<String> by, Actor actor) {
        if (!by.isEmpty()) {
            Instant now = clock.instant();
            rows.leaves(alert.id(), by, now);
            entries(operation, alert, "alert.ended", by, now, actor);
            events.publishEvent(new AlertEnded(operation, alert.id(), Set.copyOf(by)));
        }
    }

    /** The same alert with other words, severity or end; where it stood and stands is the caller's to say. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rephrase(OperationId operation, Alert changed, Instant trueAt, Actor actor) {
        rows.rephrase(changed, clock.instant());
        entries(operation, changed, "alert.updated", changed.places(), trueAt, actor);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(OperationId operation, Alert alert, String because, Actor actor) {
        Instant now = clock.instant();
        rows.end(alert.id(), actor, because, now);
        rows.leaves(alert.id(), alert.places(), now);
        entries(operation, alert, "alert.ended", alert.places(), now, actor);
        events.publishEvent(new AlertEnded(operation, alert.id(), Set.copyOf(alert.places())));
    }

    private void raised(OperationId operation, Alert alert, Set<String> places) {
        if (!places.isEmpty()) {
            events.publishEvent(new AlertRaised(operation, alert.id(), places));
        }
    }

    private void entries(
            OperationId operation, Alert alert, String code, Collection<String> at, Instant trueAt, Actor actor) {
        entries.write((at.isEmpty() ? List.of(NOWHERE) : at)
                .stream()
                        .map(place -> NewEntry.of(operation, alert.id(), code, trueAt, actor)
                                .because(place))
                        .toList());
    }
}
