package org.safepassage.service.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every 30 seconds (RFC 6238 over RFC 4226, HMAC-SHA-1, as every authenticator app does them).
 * A code is good for its own step and one step either side, and never for a step that is not later than the last one used.
 */
final class OneTimeCode {
    private static final long STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;

    private OneTimeCode() {}

    /** The step a code is good for, or nothing: when it is wrong, too old, or of a step used before. */
    static OptionalLong match(byte[] secret, String given, Instant now, long lastStep) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        // Every step is tried whatever was found, so that timing tells nothing.
        for (long step = current - 1; step <= current + 1; step++) {
            boolean same = MessageDigest.isEqual(at(secret, step).getBytes(US_ASCII), given.getBytes(US_ASCII));
            if (same && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String at(byte[] secret, Instant time) {
        return at(secret, time.getEpochSecond() / STEP_SECONDS);
    }

    private static String at(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
