package org.safepassage.service.permits.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Ties an authorisation to a passport or other document without naming its number: the first 16 bytes of SHA-256 over the serial, a
 * zero byte, and the number in capitals without blanks and hyphens. The serial keeps two authorisations of one person apart; who holds
 * the code can still try numbers, so it hides a number from a glance and not from a search.
 */
public final class DocumentBinding {
    public static final int LENGTH = 16;

    private DocumentBinding() {}

    public static Fingerprint of(Serial serial, String number) {
        byte[] hashed = sha256((serial.digits() + "\0" + normalised(number)).getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(Arrays.copyOf(hashed, LENGTH));
    }

    private static String normalised(String number) {
        return number.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\-./]", "");
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
