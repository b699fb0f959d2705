package org.safepassage.service.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of RFC 9562 version 7: 48 bits of milliseconds, then chance. They sort by age, which keeps the database's indexes small. */
public final class FreshId {
    private static final SecureRandom CHANCE = new SecureRandom();

    private FreshId() {}

    public static UUID at(Instant time) {
        long high = time.toEpochMilli() << 16 | 0x7000L | CHANCE.nextInt(0x1000);
        long low = CHANCE.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
