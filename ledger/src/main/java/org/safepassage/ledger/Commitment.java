package org.safepassage.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * 32 bytes that bind an entry to details kept elsewhere without telling them: SHA-256 of a secret salt followed by the details.
 * Whoever destroys the salt leaves nothing that a guess at the details could be tested against.
 */
public final class Commitment {
    public static final int LENGTH = 32;
    private static final int SHORTEST_SALT = 16;

    private final byte[] bytes;

    private Commitment(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param salt at least 16 secret random bytes, never used for another entry */
    public static Commitment to(byte[] salt, byte[] detail) {
        if (salt.length < SHORTEST_SALT) {
            throw new IllegalArgumentException(
                    "a salt of " + salt.length + " bytes could be guessed; give at least 16");
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return new Commitment(sha256.digest(detail));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public static Commitment of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a commitment has 32 bytes, not " + bytes.length);
        }
        return new Commitment(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Commitment that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
