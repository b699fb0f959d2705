package org.safepassage.linkage.batch;

import java.util.Arrays;

/** Sorts longs by their upper bits, digit by digit from the lowest; what stands below those bits keeps its order. */
final class Radix {
    private static final int DIGIT = 11;
    private static final int FEW = 1 << 12;

    private Radix() {}

    /**
     * Orders by the bits from one on, read as an unsigned number. Equal ones stay in the order they came in; the array that
     * comes back is the one given or another of its length.
     */
    static long[] sorted(long[] keyed, int from) {
        if (keyed.length < FEW) {
            Arrays.sort(keyed);
            return keyed;
        }
        long[] now = keyed;
        long[] next = new long[keyed.length];
        for (int shift = from; shift < 64; shift += DIGIT) {
            if (pass(now, next, shift)) {
                long[] done = next;
                next = now;
                now = done;
            }
        }
        return now;
    }

    /* False when all carry the same digit, so that nothing had to move. */
    private static boolean pass(long[] now, long[] next, int shift) {
        int[] places = new int[1 << DIGIT];
        int mask = places.length - 1;
        for (long value : now) {
            places[(int) (value >>> shift) & mask]++;
        }
        int before = 0;
        for (int digit = 0; digit < places.length; digit++) {
            int count = places[digit];
            if (count == now.length) {
                return false;
            }
            places[digit] = before;
            before += count;
        }
        for (long value : now) {
            next[places[(int) (value >>> shift) & mask]++] = value;
        }
        return true;
    }
}
