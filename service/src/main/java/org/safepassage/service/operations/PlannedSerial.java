package org.safepassage.service.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One load of the published plan: a flight, convoy, bus or ship.
 *
 * @param from and {@code to}: codes of airports or crossings of this operation
 * @param crossing the border it passes, when it goes over land
 * @param seats all of them, those held included
 * @param laps how many infants may sit on laps besides
 * @param held how many seats are kept back, and {@code heldFor} for whom
 * @param exercise whether it is invented to practise on
 */
public record PlannedSerial(
        String code,
        Kind kind,
        Leg leg,
        String from,
        String to,
        Optional<String> crossing,
        Instant leaves,
        int seats,
        int laps,
        int held,
        String heldFor,
        boolean exercise) {

    /** What carries it. */
    public enum Kind {
        FLIGHT,
        CONVOY,
        BUS,
        SHIP;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return List.of(values()).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** Out of the country, or onward from where that ended. */
    public enum Leg {
        OUT,
        ONWARD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<Leg> of(String code) {
            return List.of(values()).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
