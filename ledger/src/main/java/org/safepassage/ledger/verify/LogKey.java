package org.safepassage.ledger.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The verifier key of the log, as the inquiry was handed it: {@code name+hash+base64} of an Ed25519 key. */
public final class LogKey {
    private static final int TYPED_LENGTH = 33;
    private static final int ED25519 = 1;

    private final String name;
    private final int id;
    private final PublicKey key;

    private LogKey(String name, int id, PublicKey key) {
        this.name = name;
        this.id = id;
        this.key = key;
    }

    /** @throws IllegalArgumentException when this is not a verifier key */
    public static LogKey parse(String line) {
        int first = line.indexOf('+');
        int second = line.indexOf('+', first + 1);
        if (first < 1 || second < 0) {
            throw new IllegalArgumentException("a key is written name+hash+base64");
        }
        String name = line.substring(0, first);
        byte[] typed = Base64.getDecoder().decode(line.substring(second + 1));
        if (typed.length != TYPED_LENGTH || typed[0] != ED25519) {
            throw new IllegalArgumentException("the key is not an Ed25519 key");
        }
        int id = id(name, typed);
        if (!line.substring(first + 1, second).equals(HexFormat.of().toHexDigits(id))) {
            throw new IllegalArgumentException("the hash of the key does not fit its name; was it copied whole?");
        }
        return new LogKey(name, id, publicKey(typed));
    }

    String name() {
        return name;
    }

    boolean isNamed(String claimed, int claimedId) {
        return name.equals(claimed) && id == claimedId;
    }

    boolean signed(byte[] text, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static int id(String name, byte[] typed) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(name.getBytes(StandardCharsets.UTF_8));
            sum.update((byte) '\n');
            return ByteBuffer.wrap(sum.digest(typed)).getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static PublicKey publicKey(byte[] typed) {
        // RFC 8410: a fixed heading, then the 32 bytes of the key.
        byte[] heading = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
        byte[] encoded = Arrays.copyOf(heading, heading.length + TYPED_LENGTH - 1);
        System.arraycopy(typed, 1, encoded, heading.length, TYPED_LENGTH - 1);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key is not an Ed25519 key", e);
        }
    }
}
