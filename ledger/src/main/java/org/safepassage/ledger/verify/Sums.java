package org.safepassage.ledger.verify;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The sums of RFC 6962, computed in place in plain arrays. */
final class Sums {
    static final int LENGTH = 32;

    private final MessageDigest digest;
    private final byte[] work = new byte[TileName.FULL * LENGTH];

    Sums() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    byte[] ofNothing() {
        return digest.digest();
    }

    void ofLeaf(byte[] bytes, int offset, int length, byte[] out, int place) {
        digest.update((byte) 0x00);
        digest.update(bytes, offset, length);
        finish(out, place);
    }

    byte[] ofPair(byte[] left, byte[] right) {
        digest.update((byte) 0x01);
        digest.update(left, 0, LENGTH);
        digest.update(right, 0, LENGTH);
        return digest.digest();
    }

    /** The root over a full subtree: count hashes, a power of two, from this place of a tile on. */
    byte[] ofSubtree(byte[] hashes, int first, int count) {
        System.arraycopy(hashes, first * LENGTH, work, 0, count * LENGTH);
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width / 2; i++) {
                digest.update((byte) 0x01);
                digest.update(work, 2 * i * LENGTH, 2 * LENGTH);
                finish(work, i * LENGTH);
            }
        }
        return Arrays.copyOf(work, LENGTH);
    }

    private void finish(byte[] out, int place) {
        try {
            digest.digest(out, place, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes are room enough", e);
        }
    }

    static String base64(byte[] sum) {
        return Base64.getEncoder().encodeToString(sum);
    }
}
