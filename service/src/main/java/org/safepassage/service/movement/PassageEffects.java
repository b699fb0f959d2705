package org.safepassage.service.movement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safepassage.service.assurances.Conduct;
import org.safepassage.service.assurances.Observation;
import org.safepassage.service.assurances.ObservationId;
import org.safepassage.service.assurances.Observe;
import org.safepassage.service.assurances.Source;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.people.PersonStatus;
import org.safepassage.service.people.Statuses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from reports that count: where people are now, seats that are over, instructions fulfilled, promises tested. */
@Component
class PassageEffects {
    private final CallForwards callForwards;
    private final CallForwardSteps steps;
    private final SeatRows seats;
    private final PassageRows rows;
    private final Statuses statuses;
    private final Observe observe;
    private final HomePlaces home;
    private final Entries entries;
    private final ApplicationEventPublisher events;

    PassageEffects(
            CallForwards callForwards,
            CallForwardSteps steps,
            SeatRows seats,
            PassageRows rows,
            Statuses statuses,
            Observe observe,
            HomePlaces home,
            Entries entries,
            ApplicationEventPublisher events) {
        this.callForwards = callForwards;
        this.steps = steps;
        this.seats = seats;
        this.rows = rows;
        this.statuses = statuses;
        this.observe = observe;
        this.home = home;
        this.entries = entries;
        this.events = events;
    }

    /** @param reports those that the passages were made of, by passage */
    void follow(OperationId operation, Actor by, List<Passage> standing, Map<PassageId, Report> reports) {
        moveOn(operation, by, standing);
        meet(operation, by, standing);
        standing.stream()
                .filter(one -> one.outcome() == PassageOutcome.TURNED_BACK)
                .forEach(one -> turnedBack(operation, by, one));
        for (Passage one : standing) {
            test(operation, by, one, reports.get(one.id()));
            if (one.outcome() == PassageOutcome.LANDED && home.has(one.place())) {
                events.publishEvent(new Landed(operation, one.person(), one.id().value()));
            }
        }
    }

    private void moveOn(OperationId operation, Actor by, List<Passage> standing) {
        Map<PersonStatus, Map<Instant, List<PersonId>>> moved = new LinkedHashMap<>();
        for (Passage one : standing) {
            PersonStatus status = switch (one.outcome()) {
                case PASSED -> PersonStatus.DEPARTED;
                case LANDED -> home.has(one.place()) ? PersonStatus.ARRIVED : PersonStatus.DEPARTED;
                case TURNED_BACK, BOARDED -> PersonStatus.LOCATED;
                case EXPECTED, UNKNOWN -> null;
            };
            if (status != null) {
                moved.computeIfAbsent(status, any -> new LinkedHashMap<>())
                        .computeIfAbsent(one.trueAt(), any -> new ArrayList<>())
                        .add(one.person());
            }
        }
        moved.forEach((status, byTime) ->
                byTime.forEach((at, people) -> statuses.become(operation, people, status, at, null, by)));
    }

    /** Whoever is met at the place they were called to has arrived there. */
    private void meet(OperationId operation, Actor by, List<Passage> standing) {
        Map<PersonId, Passage> met = new HashMap<>();
        standing.stream()
                .filter(one -> one.outcome() != PassageOutcome.UNKNOWN)
                .forEach(one -> met.putIfAbsent(one.person(), one));
        Map<Instant, Set<CallForwardId>> arrived = new LinkedHashMap<>();
        for (CallForward living : callForwards.living(operation, met.keySet())) {
            living.people().stream()
                    .map(met::get)
                    .filter(java.util.Objects::nonNull)
                    .map(java.util.Objects::requireNonNull)
                    .filter(one -> one.place().equals(living.place())
                            || one.serial().equals(living.serial())
                                    && one.serial().isPresent())
                    .findFirst()
                    .ifPresent(one -> arrived.computeIfAbsent(one.trueAt(), any -> new LinkedHashSet<>())
                            .add(living.id()));
        }
        arrived.forEach((at, ids) -> steps.take(operation, by, ids, CallForwardState.ARRIVED, at, null));
    }

    private void turnedBack(OperationId operation, Actor by, Passage one) {
        one.serial()
                .ifPresent(serial -> entries.write(seats.end(serial, List.of(one.person())).stream()
                        .map(person -> NewEntry.of(operation, person.value(), "seat.released", one.trueAt(), by)
                                .to(serial.value())
                                .because("turned-back"))
                        .toList()));
    }

    private void test(OperationId operation, Actor by, Passage one, @org.jspecify.annotations.Nullable Report report) {
        boolean passed = one.outcome() == PassageOutcome.PASSED;
        if (report == null || !passed && one.outcome() != PassageOutcome.TURNED_BACK) {
            return;
        }
        ObservationId id = observe.observe(
                operation,
                by,
                new Observation(
                        one.place(),
                        one.trueAt(),
                        passed ? Conduct.PASSED : Conduct.TURNED_BACK,
                        1,
                        report.papers(),
                        report.authority(),
                        Source.PASSAGE,
                        one.id().value()));
        rows.observed(one.id(), id.value());
    }

    /** Takes back what a report had tested. */
    void untest(OperationId operation, Actor by, PassageId id) {
        rows.observation(id).ifPresent(one -> observe.takeBack(operation, by, new ObservationId(one)));
    }
}
