package org.safepassage.linkage.batch;

/**
 * MinHash (Broder 1997) over pairs of neighbouring sounds, in bands: two names share a band with a probability that grows with
 * what they have in common, so that names meet which no exact key brings together.
 */
final class Sketch {
    private static final int BANDS = 8;
    private static final int HASHES_A_BAND = 2;

    private Sketch() {}

    /** The keys of a set of shingles; none for an empty set. */
    static long[] keys(long[] shingles, int count) {
        if (count < 2) {
            return Comparer.NO_KEYS;
        }
        long[] keys = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band + 1L;
            for (int hash = 0; hash < HASHES_A_BAND; hash++) {
                long seed = (band * HASHES_A_BAND + hash + 1) * 0x9E3779B97F4A7C15L;
                long least = Long.MAX_VALUE;
                for (int i = 0; i < count; i++) {
                    least = Math.min(least, Comparer.mix(shingles[i] ^ seed) & Long.MAX_VALUE);
                }
                key = Comparer.mix(key * 31 + least);
            }
            keys[band] = key;
        }
        return keys;
    }
}
