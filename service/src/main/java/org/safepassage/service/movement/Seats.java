package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.decisions.GrantedFamilies;
import org.safepassage.service.decisions.GrantedFamily;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats given and taken back by hand. */
@Component
public class Seats {
    private final SerialRows serials;
    private final SeatRows seats;
    private final Splits splits;
    private final GrantedFamilies granted;
    private final Travellers travellers;
    private final Entries entries;
    private final Clock clock;

    Seats(
            SerialRows serials,
            SeatRows seats,
            Splits splits,
            GrantedFamilies granted,
            Travellers travellers,
            Entries entries,
            Clock clock) {
        this.serials = serials;
        this.seats = seats;
        this.splits = splits;
        this.granted = granted;
        this.travellers = travellers;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Promises seats to people of one family.
     *
     * @param fromHeld whether seats that are held back may be used
     * @throws MovementRefused.WouldSplit when others of the family may travel too or wait for a decision, and no split is on record
     */
    @Transactional
    public void promise(SignedIn who, SerialId id, FamilyId family, Collection<PersonId> people, boolean fromHeld) {
        GrantedFamily allowed = granted.of(who.operation(), List.of(family)).stream()
                .findFirst()
                .orElseThrow(() -> new MovementRefused.NoDecision(family.value()));
        Set<PersonId> wanted = new HashSet<>(people);
        if (wanted.isEmpty() || !new HashSet<>(allowed.travels()).containsAll(wanted)) {
            throw new MovementRefused.NoDecision(family.value());
        }
        Map<PersonId, Traveller> noted = travellers.of(who.operation(), wanted);
        Serial serial = serials.locked(who.operation(), id);
        if (!serial.state().takes()) {
            throw new MovementRefused.WrongState(id.value(), serial.state().code(), "promised");
        }
        refuseSplit(who, serial, allowed, wanted);
        Instant now = clock.instant();
        var free = new FreePlaces(seats.free(List.of(id)).getOrDefault(id, List.of()));
        List<SeatRows.Promise> promises = new ArrayList<>();
        List<PersonId> infants = new ArrayList<>();
        int room = free.seats() + (fromHeld ? free.held() : 0);
        for (PersonId person : wanted) {
            Traveller traveller = noted.get(person);
            if (traveller != null && traveller.lap()) {
                infants.add(person);
            }
        }
        int onLaps = Math.min(Math.min(infants.size(), wanted.size() - infants.size()), free.laps());
        if (wanted.size() - onLaps > room) {
            throw new MovementRefused.NotEnoughSeats(id.value(), wanted.size() - onLaps, room);
        }
        List<PersonId> laps = infants.subList(0, onLaps);
        for (PersonId person : wanted) {
            promises.add(
                    laps.contains(person)
                            ? free.lap(person, family)
                            : free.seats() > 0 ? free.seat(person, family) : free.heldSeat(person, family));
        }
        seats.promise(promises, who.actor(), now);
        write(who, id, wanted, "seat.promised", "by-hand", now);
    }

    /** Gives seats back. The family keeps its place in the order. @param because a code */
    @Transactional
    public void release(SignedIn who, SerialId id, Collection<PersonId> people, String because) {
        serials.locked(who.operation(), id);
        write(who, id, seats.release(id, people), "seat.released", because, clock.instant());
    }

    private void refuseSplit(SignedIn who, Serial serial, GrantedFamily family, Set<PersonId> wanted) {
        Set<PersonId> together = new HashSet<>(family.travels());
        seats.live(who.operation()).stream()
                .filter(seat -> seat.serial().equals(serial.id()))
                .map(SeatRows.Seated::person)
                .forEach(together::remove);
        together.addAll(wanted);
        boolean whole = wanted.containsAll(together) && !family.wouldSplit();
        if (!whole && !splits.of(who.operation()).containsKey(family.family())) {
            throw new MovementRefused.WouldSplit(family.family().value());
        }
    }

    private void write(
            SignedIn who, SerialId id, Collection<PersonId> people, String code, String because, Instant now) {
        entries.write(people.stream()
                .map(person -> NewEntry.of(who.operation(), person.value(), code, now, who.actor())
                        .to(id.value())
                        .because(because))
                .toList());
    }
}
