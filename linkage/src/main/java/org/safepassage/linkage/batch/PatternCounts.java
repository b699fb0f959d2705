package org.safepassage.linkage.batch;

import java.util.Arrays;

/** How often each combination of levels occurs. */
final class PatternCounts {
    private long[] patterns = new long[1 << 10];
    private long[] counts = new long[1 << 10];
    private int size;

    void add(long pattern, long times) {
        int at = place(pattern);
        if (counts[at] == 0) {
            patterns[at] = pattern;
            size++;
        }
        counts[at] += times;
        if (size * 2 > patterns.length) {
            grow();
        }
    }

    void addAll(PatternCounts other) {
        for (int i = 0; i < other.patterns.length; i++) {
            if (other.counts[i] > 0) {
                add(other.patterns[i], other.counts[i]);
            }
        }
    }

    int size() {
        return size;
    }

    /** The patterns, beside {@link #countsArray} in the same order. */
    long[] patternsArray() {
        return compact(patterns);
    }

    long[] countsArray() {
        return compact(counts);
    }

    private long[] compact(long[] of) {
        long[] out = new long[size];
        int n = 0;
        for (int i = 0; i < of.length; i++) {
            if (counts[i] > 0) {
                out[n++] = of[i];
            }
        }
        return out;
    }

    private int place(long pattern) {
        int at = (int) (Comparer.mix(pattern) & patterns.length - 1);
        while (counts[at] > 0 && patterns[at] != pattern) {
            at = at + 1 & patterns.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldPatterns = patterns;
        long[] oldCounts = counts;
        patterns = Arrays.copyOf(new long[0], oldPatterns.length * 2);
        counts = new long[patterns.length];
        size = 0;
        for (int i = 0; i < oldPatterns.length; i++) {
            if (oldCounts[i] > 0) {
                add(oldPatterns[i], oldCounts[i]);
            }
        }
    }
}
