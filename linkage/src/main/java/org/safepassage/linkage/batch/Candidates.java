package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safepassage.linkage.table.Table;

/** Candidate pairs from the union of all rules, each pair once. */
final class Candidates {
    private static final int DISTINCT_FROM = 1 << 24;

    /** What one rule came to. */
    record Cost(String rule, long pairs, int refinedBlocks, int thinnedBlocks) {}

    private final long mostPairs;
    private final List<Cost> costs = new ArrayList<>();
    private long[] pairs = new long[0];
    private int size;

    /** @param mostPairs beyond this the run is refused before memory is */
    Candidates(Table table, List<Comparer> comparers, long mostPairs) {
        this.mostPairs = mostPairs;
        List<BlockingRule> rules = BlockingRules.of(comparers);
        List<BlockingRule.Atom> splitters = Splitters.of(comparers);
        Workers.each(
                rules.size(), rule -> new Blocks(table, rules.get(rule), splitters, mostPairs).run(), this::include);
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

    private void include(Blocks blocks) {
        costs.add(blocks.cost());
        long needed = (long) size + blocks.size();
        if (needed > DISTINCT_FROM && needed > pairs.length) {
            unite();
            needed = (long) size + blocks.size();
        }
        if (needed > Math.min(mostPairs, Integer.MAX_VALUE - 16L)) {
            throw new TooManyPairs(needed, mostPairs);
        }
        if (needed > pairs.length) {
            pairs = Arrays.copyOf(pairs, (int) Math.min(Integer.MAX_VALUE - 16L, needed + needed / 4));
        }
        System.arraycopy(blocks.pairs(), 0, pairs, size, blocks.size());
        size += blocks.size();
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
