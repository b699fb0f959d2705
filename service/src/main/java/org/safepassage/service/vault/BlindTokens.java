package org.safepassage.service.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes that find without showing: HMAC-SHA-256 of a kind and a normalised key, cut to 64 bits. Two different keys may share a
 * token (that any two of a million do has a chance of 3 in 10^8); a token only finds, what it finds is opened and compared.
 */
public final class BlindTokens {
    private final SecretKeySpec key;

    BlindTokens(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    public long token(String kind, String value) {
        return ByteBuffer.wrap(hash(kind, value.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** A keyed fingerprint of 32 bytes, for recognising the same bytes again without keeping a hash that others could look up. */
    public byte[] fingerprint(String kind, byte[] value) {
        return hash(kind, value);
    }

    private byte[] hash(String kind, byte[] value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
