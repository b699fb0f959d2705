package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safepassage.linkage.table.Table;

/**
 * Candidate pairs from the union of all rules. A block above the cap is split by further fields, never dropped; what no field
 * can split is compared with its neighbours only, and said so.
 */
final class Candidates {
    private static final int NEIGHBOURS = 12;

    /** What one rule came to. */
    record Cost(String rule, long pairs, int refinedBlocks, int thinnedBlocks) {}

    private final Table table;
    private final List<BlockingRule.Atom> splitters;
    private final long mostPairs;
    private final List<Cost> costs = new ArrayList<>();
    private long[] pairs = new long[1 << 16];
    private int size;
    private int cap = BlockCap.MOST;
    private int refined;
    private int thinned;

    /** @param mostPairs beyond this the run is refused before memory is */
    Candidates(Table table, List<Comparer> comparers, long mostPairs) {
        this.table = table;
        this.mostPairs = mostPairs;
        splitters = Splitters.of(comparers);
        for (BlockingRule rule : BlockingRules.of(comparers)) {
            run(rule);
            if (size > pairs.length * 3L / 4 && size > 1 << 22) {
                unite();
            }
        }
        unite();
    }

    /** The distinct pairs, smaller row in the upper half. */
    long[] pairs() {
        return pairs;
    }

    int size() {
        return size;
    }

    List<Cost> costs() {
        return costs;
    }

    private void run(BlockingRule rule) {
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, table.rows() - 1));
        long[] keyed = rule.many() == null ? single(rule, bits) : several(rule.many(), bits);
        Arrays.parallelSort(keyed);
        refined = 0;
        thinned = 0;
        cap = BlockCap.of(keyed, bits, table.rows());
        long before = size;
        long mask = (1L << bits) - 1;
        int from = 0;
        int[] rows = new int[256];
        while (from < keyed.length) {
            int to = from + 1;
            while (to < keyed.length && keyed[to] >>> bits == keyed[from] >>> bits) {
                to++;
            }
            if (to - from > 1) {
                rows = rows.length < to - from ? new int[(to - from) * 2] : rows;
                for (int i = from; i < to; i++) {
                    rows[i - from] = (int) (keyed[i] & mask);
                }
                block(rows, to - from, 0);
            }
            from = to;
        }
        costs.add(new Cost(rule.words(), size - before, refined, thinned));
    }

    private long[] single(BlockingRule rule, int bits) {
        long[] keyed = new long[table.rows()];
        int n = 0;
        for (int row = 0; row < keyed.length; row++) {
            long key = rule.key(row);
            if (key != 0) {
                keyed[n++] = key << bits | row;
            }
        }
        return Arrays.copyOf(keyed, n);
    }

    private long[] several(BlockingRule.Many many, int bits) {
        long[] keyed = new long[Math.max(16, table.rows() * 6)];
        int n = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (long key : many.keys(row)) {
                if (key != 0) {
                    keyed = n == keyed.length ? Arrays.copyOf(keyed, n * 2) : keyed;
                    keyed[n++] = key << bits | row;
                }
            }
        }
        return Arrays.copyOf(keyed, n);
    }

    private void block(int[] rows, int count, int splitter) {
        if (count <= (splitter == 0 ? cap : BlockCap.MOST)) {
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; j < count; j++) {
                    add(rows[i], rows[j]);
                }
            }
        } else if (splitter < splitters.size()) {
            refined++;
            split(rows, count, splitter);
        } else {
            thinned++;
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; j < Math.min(count, i + 1 + NEIGHBOURS); j++) {
                    add(rows[i], rows[j]);
                }
            }
        }
    }

    private void split(int[] rows, int count, int splitter) {
        BlockingRule.Atom atom = splitters.get(splitter);
        long[] keyed = new long[count];
        for (int i = 0; i < count; i++) {
            long key = atom.key(rows[i]);
            keyed[i] = Comparer.mix(key + 1) & 0xFFFFFFFF00000000L | rows[i];
        }
        Arrays.sort(keyed);
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && keyed[to] >>> 32 == keyed[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                int[] part = new int[to - from];
                for (int i = from; i < to; i++) {
                    part[i - from] = (int) keyed[i];
                }
                block(part, part.length, splitter + 1);
            }
            from = to;
        }
    }

    private void add(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        if (low == high || table.twoLists() && (low >= table.split() || high < table.split())) {
            return;
        }
        if (size == pairs.length) {
            room();
        }
        pairs[size++] = (long) low << 32 | high;
    }

    private void room() {
        if (size > 1 << 24) {
            unite();
        }
        if (size > mostPairs) {
            throw new TooManyPairs(size, mostPairs);
        }
        if (size > pairs.length / 2) {
            pairs = Arrays.copyOf(pairs, (int) Math.min(Integer.MAX_VALUE - 16L, pairs.length * 2L));
        }
    }

    private void unite() {
        Arrays.parallelSort(pairs, 0, size);
        int out = 0;
        for (int i = 0; i < size; i++) {
            if (out == 0 || pairs[i] != pairs[out - 1]) {
                pairs[out++] = pairs[i];
            }
        }
        size = out;
    }
}
