package org.safepassage.linkage.store;

/** Numbers by place. Several threads may read, and write to places of their own; one at a time may size or release. */
public abstract class Ints {
    Ints() {}

    public abstract int length();

    public abstract int get(int place);

    public abstract void set(int place, int value);

    /** The same numbers at another length, new ones 0; this array must not be used any more. */
    public abstract Ints sized(int length);

    /** Orders the numbers from one place to before another. */
    public abstract void sort(int from, int to);

    /** Copies numbers of another array, or of this one to a place further on or back, as they stood before. */
    public abstract void copy(Ints of, int from, int at, int count);

    /** Gives room back at once; the array must not be used any more. */
    public void release() {}

    /** Whether a number stands among ordered ones. */
    public final boolean contains(int from, int to, int value) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (get(middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < to && get(low) == value;
    }
}
