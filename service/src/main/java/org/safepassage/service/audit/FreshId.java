package org.safepassage.service.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids of RFC 9562 version 7: 48 bits of milliseconds, 26 of a counter that begins anywhere and goes on within the millisecond, then
 * chance. They sort in the order in which they were made, which keeps the database's indexes small and the order of work the same.
 */
public final class FreshId {
    private static final SecureRandom CHANCE = new SecureRandom();
    /** Leaves most of the counter for what one millisecond, or a clock that stands still, may need. */
    private static final int BEGINS_BELOW = 1 << 20;

    private static final int COUNTER = (1 << 26) - 1;
    private static final Object LOCK = new Object();
    private static long last = -1;
    private static int counter;

    private FreshId() {}

    public static UUID at(Instant time) {
        long millis = time.toEpochMilli();
        long chance = CHANCE.nextLong();
        int count = next(millis, (int) (chance >>> 44) & BEGINS_BELOW - 1);
        long high = millis << 16 | 0x7000L | count >>> 14;
        long low = 0x8000000000000000L | (count & 0x3fffL) << 48 | chance & 0xffffffffffffL;
        return new UUID(high, low);
    }

    private static int next(long millis, int begin) {
        synchronized (LOCK) {
            counter = millis == last ? counter + 1 & COUNTER : begin;
            last = millis;
            return counter;
        }
    }
}
