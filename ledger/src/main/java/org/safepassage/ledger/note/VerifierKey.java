package org.safepassage.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key that signs notes, as one line of text: {@code name+hash+base64}, per C2SP signed-note.
 */
public final class VerifierKey {
    static final byte ED25519 = 1;
    private static final int RAW_LENGTH = 32;
    // What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410).
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final PublicKey key;

    /** @throws IllegalArgumentException when the key is not Ed25519 or the name cannot stand in a note */
    public VerifierKey(String name, PublicKey key) {
        this.name = KeyName.check(name);
        this.key = key;
        byte[] encoded = key.getEncoded();
        if (encoded.length != X509_PREFIX.length + RAW_LENGTH
                || !Arrays.equals(encoded, 0, X509_PREFIX.length, X509_PREFIX, 0, X509_PREFIX.length)) {
            throw new IllegalArgumentException("notes are signed with Ed25519, not " + key.getAlgorithm());
        }
    }

    /** Reads {@code name+hash+base64}; refuses a hash that is not that of the name and key. */
    public static VerifierKey decode(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a verifier key is name+hash+base64");
        }
        byte[] typed = StrictBase64.decode(parts[2]);
        if (typed.length != 1 + RAW_LENGTH || typed[0] != ED25519) {
            throw new IllegalArgumentException("this verifier key is not an Ed25519 key");
        }
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + RAW_LENGTH);
        System.arraycopy(typed, 1, encoded, X509_PREFIX.length, RAW_LENGTH);
        VerifierKey decoded = new VerifierKey(parts[0], publicKey(encoded));
        if (!decoded.encode().equals(text)) {
            throw new IllegalArgumentException("the hash in this verifier key does not belong to its name and key");
        }
        return decoded;
    }

    private static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this verifier key is not an Ed25519 key", e);
        }
    }

    public String encode() {
        return "%s+%08x+%s".formatted(name, id(), Base64.getEncoder().encodeToString(typedKey()));
    }

    public String name() {
        return name;
    }

    /** First four bytes of SHA-256 over the name, a newline, the signature type and the key, big-endian. */
    int id() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sha256.digest(typedKey())).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    boolean signed(String text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] typedKey() {
        byte[] encoded = key.getEncoded();
        byte[] typed = Arrays.copyOfRange(encoded, X509_PREFIX.length - 1, encoded.length);
        typed[0] = ED25519;
        return typed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && encode().equals(that.encode());
    }

    @Override
    public int hashCode() {
        return encode().hashCode();
    }

    @Override
    public String toString() {
        return encode();
    }
}
