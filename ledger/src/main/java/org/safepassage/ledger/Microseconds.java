package org.safepassage.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as a signed count of microseconds since 1970-01-01T00:00:00Z, which is also what PostgreSQL keeps. */
final class Microseconds {
    private Microseconds() {}

    static long of(Instant time) {
        if (time.getNano() % 1_000 != 0) {
            throw new IllegalArgumentException(
                    "times in an entry are whole microseconds; use truncatedTo(ChronoUnit.MICROS) before");
        }
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, time);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("a time in an entry is too far from 1970", e);
        }
    }

    static Instant toInstant(long microseconds) {
        return Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS);
    }
}
