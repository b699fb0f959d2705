package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.people.PersonStatus;
import org.safepassage.service.people.Statuses;
import org.springframework.stereotype.Component;

/** What becomes of those on a serial when it leaves, comes in, or does not go. */
@Component
class Departures {
    private final PassageRows passages;
    private final SeatRows seats;
    private final Statuses statuses;
    private final WhereNow whereNow;
    private final Entries entries;
    private final Clock clock;

    Departures(
            PassageRows passages, SeatRows seats, Statuses statuses, WhereNow whereNow, Entries entries, Clock clock) {
        this.passages = passages;
        this.seats = seats;
        this.statuses = statuses;
        this.whereNow = whereNow;
        this.entries = entries;
        this.clock = clock;
    }

    void departed(SignedIn who, Serial serial, Instant at) {
        List<PersonId> aboard = passages.standingOn(who.operation(), serial.id()).stream()
                .filter(one -> one.outcome() == PassageOutcome.BOARDED)
                .map(Passage::person)
                .toList();
        statuses.become(who.operation(), aboard, PersonStatus.DEPARTED, at, null, who.actor());
    }

    /** A promise of somebody who was never seen on it is over, so that another can be given. */
    void arrived(SignedIn who, Serial serial) {
        Set<PersonId> seen = new HashSet<>();
        passages.standingOn(who.operation(), serial.id()).stream()
                .filter(one -> Set.of(PassageOutcome.BOARDED, PassageOutcome.PASSED, PassageOutcome.LANDED)
                        .contains(one.outcome()))
                .forEach(one -> seen.add(one.person()));
        List<PersonId> absent = seats.on(serial.id()).stream()
                .map(SeatRows.Seated::person)
                .filter(person -> !seen.contains(person))
                .toList();
        Instant now = clock.instant();
        entries.write(seats.end(serial.id(), absent).stream()
                .map(person -> NewEntry.of(who.operation(), person.value(), "seat.released", now, who.actor())
                        .to(serial.id().value())
                        .because("not-on-board"))
                .toList());
    }

    /** They sit on something that does not leave: where they are now is for a person to say. */
    void cancelled(OperationId operation, Actor by, SerialId id) {
        List<Passage> boarded = passages.standingOn(operation, id).stream()
                .filter(one -> one.outcome() == PassageOutcome.BOARDED)
                .toList();
        if (boarded.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        passages.become(
                boarded.stream().map(Passage::id).toList(),
                "disputed",
                Dispute.SERIAL_CANCELLED,
                "serial-cancelled",
                by,
                now);
        entries.write(boarded.stream()
                .map(one -> Expected.entry(operation, by, one, "passage.corrected", now))
                .toList());
        whereNow.reconsider(operation, by, boarded.stream().map(Passage::person).toList());
    }
}
