package org.safepassage.service.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Random tokens of 256 bits, handed out in letters and kept only as a hash: whoever reads the database can use none of them. */
@Component
class Tokens {
    private static final int BYTES = 32;
    private final SecureRandom chance = new SecureRandom();

    /** A fresh token, fit for an address or a cookie. */
    String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(BYTES));
    }

    byte[] random(int bytes) {
        byte[] fresh = new byte[bytes];
        chance.nextBytes(fresh);
        return fresh;
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
