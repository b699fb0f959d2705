package org.safepassage.linkage.store;

/** Long numbers by place. Several threads may read; one at a time may write, size or release. */
public abstract class Longs {
    Longs() {}

    public abstract int length();

    public abstract long get(int place);

    public abstract void set(int place, long value);

    /** The same numbers at another length, new ones 0; this array must not be used any more. */
    public abstract Longs sized(int length);

    /** Gives room back at once; the array must not be used any more. */
    public void release() {}
}
