package org.safepassage.linkage.store;

/** Bytes by place. Several threads may read; one at a time may write or size. */
public abstract class Bytes {
    Bytes() {}

    public abstract int length();

    /** Writes the bytes between two places of another array. */
    public abstract void put(int at, byte[] from, int start, int end);

    /** A copy of the bytes from one place to before another. */
    public abstract byte[] copy(int from, int to);

    /** Whether as many bytes from here on equal those between two places of another array. */
    public abstract boolean same(int at, byte[] other, int start, int end);

    /** The same bytes at another length, new ones 0; this array must not be used any more. */
    public abstract Bytes sized(int length);
}
