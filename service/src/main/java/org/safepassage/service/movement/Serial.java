package org.safepassage.service.movement;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.operations.PlannedSerial.Kind;
import org.safepassage.service.operations.PlannedSerial.Leg;

/**
 * One movement load as it stands, with its count of seats.
 *
 * @param code how it is called aloud
 * @param from and {@code to}: codes of places
 * @param seats all, those held included; laps are apart
 * @param promised seats with a living promise
 * @param held seats kept back and not promised, for {@code heldFor}
 * @param free seats that may be promised to the next family
 * @param lapsFree laps that may still be promised to infants
 */
public record Serial(
        SerialId id,
        String code,
        Kind kind,
        Leg leg,
        String from,
        String to,
        Optional<String> crossing,
        Instant leavesAt,
        int seats,
        int laps,
        String heldFor,
        boolean exercise,
        SerialState state,
        int promised,
        int held,
        int free,
        int lapsPromised,
        int lapsFree) {

    /** The places where an alert stops it. */
    public Stream<String> places() {
        return Stream.concat(Stream.of(from, to), crossing.stream());
    }
}
