package org.safepassage.ledger.tree;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** 32 bytes of SHA-256: a node or root of the tree. */
public final class Hash {
    public static final int LENGTH = 32;

    private final byte[] bytes;

    Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The hash that begins at this offset of a tile. */
    public static Hash at(byte[] tile, int offset) {
        return new Hash(Arrays.copyOfRange(tile, offset, offset + LENGTH));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the 32 bytes into a tile. */
    public void copyTo(byte[] tile, int offset) {
        System.arraycopy(bytes, 0, tile, offset, LENGTH);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
