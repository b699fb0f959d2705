package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the decoded bytes of a part: counts and hashes all of them, holds the first ones up to a limit. */
final class Held {
    private final int most;
    private final MessageDigest digest;
    private final ByteArrayOutputStream held;
    private long size;

    Held(int most) {
        this.most = most;
        this.held = new ByteArrayOutputStream(Math.min(most, 4096));
        this.digest = sha256();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    void take(byte[] bytes, int start, int length) {
        size += length;
        digest.update(bytes, start, length);
        int room = Math.min(length, most - held.size());
        if (room > 0) held.write(bytes, start, room);
    }

    long size() {
        return size;
    }

    boolean whole() {
        return size == held.size();
    }

    byte[] bytes() {
        return held.toByteArray();
    }

    /** Hash of all bytes taken; to be asked once. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
