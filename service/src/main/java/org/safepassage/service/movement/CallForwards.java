package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of instructions once they are issued. Each verb takes as many as there are and refuses them all where one cannot
 * follow; {@code at} is when it was so, by whoever says it.
 */
@Component
public class CallForwards {
    private static final Actor BY_THE_CLOCK = Actor.machine("clock");

    private final CallForwardRows rows;
    private final CallForwardSteps steps;
    private final Tellings tellings;
    private final SeatRows seats;
    private final Expected expected;
    private final Entries entries;
    private final Clock clock;

    CallForwards(
            CallForwardRows rows,
            CallForwardSteps steps,
            Tellings tellings,
            SeatRows seats,
            Expected expected,
            Entries entries,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.tellings = tellings;
        this.seats = seats;
        this.expected = expected;
        this.entries = entries;
        this.clock = clock;
    }

    /** They have been told, and how. Place and time are said by voice, in person or behind their code, never in a text. */
    @Transactional
    public void deliver(SignedIn who, Collection<CallForwardId> ids, How how) {
        expire(who.operation());
        List<CallForward> told = step(who, ids, CallForwardState.DELIVERED, clock.instant());
        tellings.note(who.operation(), told, "come", how, who.actor(), clock.instant());
    }

    /** They say that they come; from now on they are expected. */
    @Transactional
    public void confirm(SignedIn who, Collection<CallForwardId> ids, Instant at) {
        expire(who.operation());
        expected.expect(who.operation(), who.actor(), step(who, ids, CallForwardState.CONFIRMED, at), at);
    }

    /** They have set out. */
    @Transactional
    public void setOut(SignedIn who, Collection<CallForwardId> ids, Instant at) {
        List<CallForward> before = step(who, ids, CallForwardState.EN_ROUTE, at);
        expected.expect(
                who.operation(),
                who.actor(),
                before.stream()
                        .filter(one -> one.state() != CallForwardState.CONFIRMED)
                        .toList(),
                at);
    }

    /** They are there. */
    @Transactional
    public void arrive(SignedIn who, Collection<CallForwardId> ids, Instant at) {
        step(who, ids, CallForwardState.ARRIVED, at);
    }

    /** They say no. Their seats are free for others; their place in the order stays what it was. */
    @Transactional
    public void decline(SignedIn who, Collection<CallForwardId> ids, Instant at) {
        List<CallForward> declined = step(who, ids, CallForwardState.DECLINED, at);
        expected.noLonger(who.operation(), who.actor(), declined, "declined");
        Instant now = clock.instant();
        for (CallForward one : declined) {
            one.serial()
                    .ifPresent(serial -> entries.write(seats.release(serial, one.people()).stream()
                            .map(person -> NewEntry.of(
                                            who.operation(), person.value(), "seat.released", now, who.actor())
                                    .to(serial.value())
                                    .because("declined"))
                            .toList()));
        }
    }

    /** They could not be told, or did not get there: where they are is not known. */
    @Transactional
    public void fail(SignedIn who, Collection<CallForwardId> ids, FailedBecause because) {
        Instant now = clock.instant();
        List<CallForward> failed =
                steps.take(who.operation(), who.actor(), ids, CallForwardState.FAILED, now, because.code());
        expected.unknown(who.operation(), who.actor(), failed, now);
    }

    /** Ends what nobody confirmed in time; called before every look and act. @return how many */
    @Transactional
    public int expire(OperationId operation) {
        Instant now = clock.instant();
        List<CallForwardId> due =
                rows.lock("state in ('issued', 'delivered') and expires_at <= :key", operation, Columns.utc(now));
        if (!due.isEmpty()) {
            steps.take(operation, BY_THE_CLOCK, due, CallForwardState.EXPIRED, now, "not-confirmed");
        }
        return due.size();
    }

    public Optional<CallForward> find(OperationId operation, CallForwardId id) {
        return rows.find(operation, List.of(id)).stream().findFirst();
    }

    /** All of an operation in one of these states, the newest first. */
    public List<CallForward> in(OperationId operation, Set<CallForwardState> states) {
        return rows.where(
                "f.state = any(:key)",
                operation,
                states.stream().map(CallForwardState::code).toArray(String[]::new));
    }

    public List<CallForward> ofSerial(OperationId operation, SerialId serial) {
        return rows.where("f.serial = :key", operation, serial.value());
    }

    /** All that a family, or anybody of it, was ever given, the newest first. */
    public List<CallForward> ofFamily(OperationId operation, FamilyId family) {
        return rows.where("""
                (f.family = :key or f.id in (
                  select p.call_forward from call_forward_person p join family_member m on m.person = p.person
                  where m.family = :key and m.to_at is null))""", operation, family.value());
    }

    /** Those that people live by, for whoever meets these people somewhere. */
    List<CallForward> living(OperationId operation, Collection<PersonId> people) {
        return rows.where("""
                f.id in (select call_forward from call_forward_person where live and person = any(:key))""", operation, Columns.people(new HashSet<>(people)));
    }

    private List<CallForward> step(SignedIn who, Collection<CallForwardId> ids, CallForwardState next, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw new MovementRefused.Incomplete(
                    ids.stream().findFirst().orElseThrow().value(), "at", "Give a time that is not to come");
        }
        return steps.take(who.operation(), who.actor(), ids, next, at, null);
    }
}
