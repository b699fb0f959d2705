package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.operations.PlannedSerial;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Serials from plan to arrival. Each act is an entry on the serial, and refuses what does not follow from its state. */
@Component
public class Serials {
    private final PublishedPlan plan;
    private final SerialRows rows;
    private final SeatRows seats;
    private final Departures departures;
    private final WithdrawCallForward withdraw;
    private final Places places;
    private final Entries entries;
    private final Clock clock;

    Serials(
            PublishedPlan plan,
            SerialRows rows,
            SeatRows seats,
            Departures departures,
            WithdrawCallForward withdraw,
            Places places,
            Entries entries,
            Clock clock) {
        this.plan = plan;
        this.rows = rows;
        this.seats = seats;
        this.departures = departures;
        this.withdraw = withdraw;
        this.places = places;
        this.entries = entries;
        this.clock = clock;
    }

    /** All of an operation, the published plan included, the first to leave first. */
    public List<Serial> all(OperationId operation) {
        plan.takeOver(operation);
        return rows.all(operation);
    }

    public Optional<Serial> find(OperationId operation, SerialId id) {
        return rows.find(operation, id);
    }

    public Optional<Serial> named(OperationId operation, String code) {
        plan.takeOver(operation);
        return rows.named(operation, code).flatMap(id -> rows.find(operation, id));
    }

    /** @throws MovementRefused.Incomplete when a place is unknown, the code is taken, or it would leave in the past */
    @Transactional
    public SerialId plan(SignedIn who, PlannedSerial wanted) {
        return plan(who.operation(), who.actor(), wanted);
    }

    @Transactional
    public SerialId plan(OperationId operation, Actor by, PlannedSerial wanted) {
        plan.takeOver(operation);
        Instant now = clock.instant();
        var id = new SerialId(FreshId.at(now));
        SerialChecks.complete(id, wanted, places, now);
        if (!rows.insert(operation, id, wanted, by, now)) {
            throw new MovementRefused.Incomplete(id.value(), "code", "There is a serial of this code; choose another");
        }
        entries.write(
                NewEntry.of(operation, id.value(), "serial.planned", now, by).because(wanted.code()));
        return id;
    }

    /** People board from now on. */
    @Transactional
    public void open(SignedIn who, SerialId id) {
        become(who.operation(), who.actor(), id, SerialState.OPEN, "serial.opened", null, clock.instant());
    }

    /** Doors are closed. */
    @Transactional
    public void close(SignedIn who, SerialId id) {
        become(who.operation(), who.actor(), id, SerialState.CLOSED, "serial.closed", null, clock.instant());
    }

    /** It has left; whoever boarded has departed. */
    @Transactional
    public void depart(SignedIn who, SerialId id, Instant at) {
        Serial serial =
                become(who.operation(), who.actor(), id, SerialState.DEPARTED, "serial.departed", null, past(id, at));
        departures.departed(who, serial, at);
    }

    /** It has come in. A promise of somebody who was not on it is over, and they may be given another. */
    @Transactional
    public void arrive(SignedIn who, SerialId id, Instant at) {
        Serial serial =
                become(who.operation(), who.actor(), id, SerialState.ARRIVED, "serial.arrived", null, past(id, at));
        departures.arrived(who, serial);
    }

    /**
     * It will not leave. Every promise on it ends, every instruction to come to it is withdrawn, and whoever has boarded is shown to a
     * person as a conflict.
     *
     * @param because a code
     */
    @Transactional
    public Withdrawn cancel(SignedIn who, SerialId id, String because) {
        return cancel(who.operation(), who.actor(), id, because);
    }

    @Transactional
    public Withdrawn cancel(OperationId operation, Actor by, SerialId id, String because) {
        Instant now = clock.instant();
        become(operation, by, id, SerialState.CANCELLED, "serial.cancelled", because, now);
        List<PersonId> seated =
                seats.on(id).stream().map(SeatRows.Seated::person).toList();
        seats.end(id, seated);
        entries.write(seated.stream()
                .map(person -> NewEntry.of(operation, person.value(), "seat.released", now, by)
                        .to(id.value())
                        .because("serial-cancelled"))
                .toList());
        departures.cancelled(operation, by, id);
        return withdraw.ofSerial(operation, by, id, WithdrawnBecause.SERIAL_CANCELLED);
    }

    private Instant past(SerialId id, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw new MovementRefused.Incomplete(id.value(), "at", "Give a time that is not to come");
        }
        return at;
    }

    private Serial become(
            OperationId operation,
            Actor by,
            SerialId id,
            SerialState next,
            String entry,
            @Nullable String because,
            Instant at) {
        Serial serial = rows.locked(operation, id);
        if (!serial.state().mayBecome(next)) {
            throw new MovementRefused.WrongState(id.value(), serial.state().code(), next.code());
        }
        rows.become(id, next, because, clock.instant());
        entries.write(NewEntry.of(operation, id.value(), entry, at, by).because(serial.code()));
        return serial;
    }
}
