package org.safepassage.service.movement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

/** The free seats and laps of one serial, given out from the front so that families sit together. */
final class FreePlaces {
    private final Deque<SeatRows.Place> seats = new ArrayDeque<>();
    private final Deque<SeatRows.Place> held = new ArrayDeque<>();
    private final Deque<SeatRows.Place> laps = new ArrayDeque<>();

    FreePlaces(List<SeatRows.Place> places) {
        places.forEach(place -> (place.lap() ? laps : place.held() ? held : seats).add(place));
    }

    int seats() {
        return seats.size();
    }

    int held() {
        return held.size();
    }

    int laps() {
        return laps.size();
    }

    SeatRows.Promise seat(PersonId person, FamilyId family) {
        return new SeatRows.Promise(seats.removeFirst(), person, family);
    }

    SeatRows.Promise heldSeat(PersonId person, FamilyId family) {
        return new SeatRows.Promise(held.removeFirst(), person, family);
    }

    SeatRows.Promise lap(PersonId person, FamilyId family) {
        return new SeatRows.Promise(laps.removeFirst(), person, family);
    }
}
