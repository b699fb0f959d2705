package org.safepassage.ledger.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashing of RFC 6962 section 2.1: SHA-256 over 0x00 and a leaf, or over 0x01 and two children. One object per thread.
 */
public final class TreeHashing {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256;

    public TreeHashing() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The root of a tree without leaves: the hash of nothing. */
    public Hash empty() {
        return new Hash(sha256.digest());
    }

    public Hash leaf(byte[] leaf) {
        sha256.update(LEAF);
        return new Hash(sha256.digest(leaf));
    }

    public Hash node(Hash left, Hash right) {
        byte[] parent = new byte[2 * Hash.LENGTH];
        left.copyTo(parent, 0);
        right.copyTo(parent, Hash.LENGTH);
        sha256.update(NODE);
        return new Hash(sha256.digest(parent));
    }

    /**
     * The root over a full subtree whose hashes lie side by side.
     *
     * @param tile  holds the hashes; is left as it was
     * @param first number of the first hash
     * @param count how many, a power of two
     */
    public Hash subtree(byte[] tile, int first, int count) {
        if (Integer.bitCount(count) != 1) {
            throw new IllegalArgumentException("a full subtree has a power of two of hashes, not " + count);
        }
        byte[] level = new byte[count * Hash.LENGTH];
        System.arraycopy(tile, first * Hash.LENGTH, level, 0, level.length);
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width; i += 2) {
                pair(level, i * Hash.LENGTH, i / 2 * Hash.LENGTH);
            }
        }
        return Hash.at(level, 0);
    }

    private void pair(byte[] level, int from, int to) {
        try {
            sha256.update(NODE);
            sha256.update(level, from, 2 * Hash.LENGTH);
            sha256.digest(level, to, Hash.LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes are room enough", e);
        }
    }
}
