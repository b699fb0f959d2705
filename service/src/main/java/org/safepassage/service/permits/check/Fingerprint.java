package org.safepassage.service.permits.check;

import java.util.Arrays;
import java.util.HexFormat;

/** A hash, or the beginning of one. */
public final class Fingerprint {
    private final byte[] bytes;

    public Fingerprint(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
