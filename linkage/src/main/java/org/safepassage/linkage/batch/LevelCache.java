package org.safepassage.linkage.batch;

/** Remembers the level of pairs of distinct values; one to a thread. A newer pair may take an older one's place. */
final class LevelCache {
    private static final long EMPTY = -1;

    private final long[] entries;
    private final int bits;

    /** @param values how many distinct values there are */
    LevelCache(int values) {
        bits = Math.clamp(36L - Integer.numberOfLeadingZeros(Math.max(1, values)), 8, 19);
        entries = new long[1 << bits];
        java.util.Arrays.fill(entries, EMPTY);
    }

    /** The remembered level of two value numbers (below 2^30), or -1. */
    int get(int a, int b) {
        long key = key(a, b);
        long entry = entries[place(key)];
        return entry >>> 3 == key ? (int) (entry & 7) : -1;
    }

    void put(int a, int b, int level) {
        long key = key(a, b);
        entries[place(key)] = key << 3 | level;
    }

    private static long key(int a, int b) {
        return a < b ? (long) a << 30 | b : (long) b << 30 | a;
    }

    private int place(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 64 - bits);
    }
}
