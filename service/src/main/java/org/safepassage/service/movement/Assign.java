package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Promises seats to every family that may travel and has none, by rank, families whole. Nobody who has a seat is moved. Two who
 * assign at once wait for one another, and the second finds what the first has left.
 */
@Component
public class Assign {
    private final PublishedPlan plan;
    private final Groups groups;
    private final Travellers travellers;
    private final SerialRows serials;
    private final SeatRows seats;
    private final SeatsOfJoined joined;
    private final Placements placements;
    private final Dangers dangers;
    private final Entries entries;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Assign(
            PublishedPlan plan,
            Groups groups,
            Travellers travellers,
            SerialRows serials,
            SeatRows seats,
            SeatsOfJoined joined,
            Placements placements,
            Dangers dangers,
            Entries entries,
            TransactionTemplate transaction,
            Clock clock) {
        this.plan = plan;
        this.groups = groups;
        this.travellers = travellers;
        this.serials = serials;
        this.seats = seats;
        this.joined = joined;
        this.placements = placements;
        this.dangers = dangers;
        this.entries = entries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Both legs: out of the country, then onward. */
    public Assigned assign(SignedIn who) {
        return assign(who.operation(), who.actor());
    }

    public Assigned assign(OperationId operation, Actor by) {
        plan.takeOver(operation);
        Map<PersonId, Traveller> noted = travellers.of(operation, groups.travellers(operation));
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            serials.lockedThatTake(operation);
            joined.follow(operation, by);
            List<Serial> open = serials.lockedThatTake(operation);
            Map<String, Integer> left = new LinkedHashMap<>();
            int[] counts = new int[3];
            for (Leg leg : Leg.values()) {
                for (Placed placed : assign(operation, by, leg, open, noted)) {
                    if (placed.outcome() == Outcome.ON) {
                        counts[0]++;
                        counts[1] += placed.group().size();
                        counts[2] += placed.onLaps().size();
                    } else {
                        left.merge(placed.outcome().code(), 1, Integer::sum);
                    }
                }
            }
            return new Assigned(counts[0], counts[1], counts[2], left);
        }));
    }

    private List<Placed> assign(
            OperationId operation, Actor by, Leg leg, List<Serial> open, Map<PersonId, Traveller> noted) {
        Instant now = clock.instant();
        List<Serial> ofLeg = open.stream()
                .filter(serial -> serial.leg() == leg && serial.leavesAt().isAfter(now))
                .toList();
        List<Placed> placed = new Greedy(ofLeg, dangers.places(operation, now)).place(groups.of(operation, leg, noted));
        promise(operation, by, placed, ofLeg, now);
        placements.store(operation, leg, placed, now);
        return placed;
    }

    private void promise(OperationId operation, Actor by, List<Placed> placed, List<Serial> serials, Instant now) {
        Map<SerialId, Serial> byId = new HashMap<>();
        serials.forEach(serial -> byId.put(serial.id(), serial));
        Map<SerialId, FreePlaces> free = new HashMap<>();
        seats.free(byId.keySet()).forEach((serial, places) -> free.put(serial, new FreePlaces(places)));
        List<SeatRows.Promise> promises = new ArrayList<>();
        for (Placed one : placed) {
            FreePlaces on = one.on().map(free::get).orElse(null);
            if (on != null) {
                one.inSeats()
                        .forEach(person ->
                                promises.add(on.seat(person, one.group().family())));
                one.onLaps()
                        .forEach(person ->
                                promises.add(on.lap(person, one.group().family())));
            }
        }
        seats.promise(promises, by, now);
        entries.write(promises.stream()
                .map(promise -> NewEntry.of(operation, promise.person().value(), "seat.promised", now, by)
                        .to(promise.place().serial().value()))
                .toList());
    }
}
