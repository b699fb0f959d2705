package org.safepassage.linkage.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.safepassage.linkage.store.Home;
import org.safepassage.linkage.store.Longs;

/** The rows under each key of one rule: those there were from the start in a sorted array, those added since beside it. */
final class RuleIndex {
    private final BlockingRule rule;
    private final Longs keyed;
    private final int bits;
    private final Map<Long, int[]> added = new HashMap<>();

    RuleIndex(BlockingRule rule, Forms forms, int rows, Home home) {
        this.rule = rule;
        bits = 64 - Long.numberOfLeadingZeros(Math.max(1, rows - 1));
        long[] found = new long[rows];
        int n = 0;
        BlockingRule.Row at = new BlockingRule.Row(forms);
        for (int row = 0; row < rows; row++) {
            at.row = row;
            for (long key : keys(at)) {
                found = n == found.length ? Arrays.copyOf(found, n + n / 2 + 16) : found;
                found[n] = place(key) << bits | row;
                n += key == 0 ? 0 : 1;
            }
        }
        keyed = home.longs(Radix.sorted(n == found.length ? found : Arrays.copyOf(found, n), bits));
    }

    BlockingRule rule() {
        return rule;
    }

    private long[] keys(BlockingRule.FormOf of) {
        return rule.many() == null ? new long[] {rule.key(of)} : rule.many().keys(of);
    }

    /** Calls for the rows that share a key with the record; true as the second argument where they are many. */
    void each(BlockingRule.FormOf of, int many, IntConsumer fewRows, IntConsumer manyRows) {
        for (long key : keys(of)) {
            if (key == 0) {
                continue;
            }
            long wanted = place(key);
            int from = first(wanted);
            int to = from;
            while (to < keyed.length() && keyed.get(to) >>> bits == wanted) {
                to++;
            }
            IntConsumer take = to - from > many ? manyRows : fewRows;
            for (int i = from; i < to; i++) {
                take.accept((int) (keyed.get(i) & (1L << bits) - 1));
            }
            int[] more = added.get(wanted);
            for (int i = 1; more != null && i <= more[0]; i++) {
                (more[0] > many ? manyRows : fewRows).accept(more[i]);
            }
        }
    }

    /* As much of a key as fits above the row, never negative. */
    private long place(long key) {
        return (key << bits & Long.MAX_VALUE) >>> bits;
    }

    private int first(long wanted) {
        int low = 0;
        int high = keyed.length();
        while (low < high) {
            int middle = low + high >>> 1;
            if (keyed.get(middle) >>> bits < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds a new row; its keys are those of the record. */
    void add(int row, BlockingRule.FormOf of) {
        for (long key : keys(of)) {
            if (key != 0) {
                int[] rows = added.computeIfAbsent(place(key), k -> new int[4]);
                if (rows[0] + 1 == rows.length) {
                    rows = Arrays.copyOf(rows, rows.length * 2);
                    added.put(place(key), rows);
                }
                rows[++rows[0]] = row;
            }
        }
    }
}
