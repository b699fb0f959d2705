package org.safepassage.linkage.batch;

import java.util.BitSet;
import java.util.Random;
import org.safepassage.linkage.table.Table;

/**
 * Whether two lists are free of duplicates, judged by some of their rows: in a list that names people twice, many a row has another
 * in its own list that it fits as well as nine in ten of the links between the lists fit.
 */
final class OwnDuplicates {
    private static final int ROWS_TO_ASK = 1_000;
    private static final int ROWS_A_PIECE = 1 << 14;
    private static final long SEED = 1946;
    /** The share of rows that may seem to stand twice by chance. */
    private static final double MOST = 0.02;

    private final Table table;
    private final Forms forms;
    private final Scorer scorer;

    OwnDuplicates(Table table, Forms forms, Scorer scorer) {
        this.table = table;
        this.forms = forms;
        this.scorer = scorer;
    }

    /** @param links between the lists, best first */
    boolean areRare(Pairs links, double threshold) {
        int strong = 0;
        while (strong < links.size() && links.weight(strong) >= threshold) {
            strong++;
        }
        return strong > 0 && twice(links.weight(strong * 9 / 10)) <= MOST;
    }

    /** The share of rows that fit another of their own list this well. */
    private double twice(double bits) {
        int[] asked = new Random(SEED)
                .ints(0, table.rows())
                .distinct()
                .limit(Math.min(ROWS_TO_ASK, table.rows()))
                .toArray();
        AskedRows rows = new AskedRows(forms, table.rows(), asked);
        BitSet twice = new BitSet();
        Chunks.run(
                table.rows(),
                ROWS_A_PIECE,
                forms,
                (from, to, caches) -> {
                    BitSet found = new BitSet();
                    for (int row = from; row < to; row++) {
                        int other = row;
                        rows.each(row, one -> {
                            if (!found.get(one) && fit(one, other, bits, caches)) {
                                found.set(one);
                            }
                        });
                    }
                    return found;
                },
                twice::or);
        return twice.cardinality() / (double) asked.length;
    }

    private boolean fit(int row, int other, double bits, LevelCache[] caches) {
        int split = table.split();
        if (row == other || row < split != other < split) {
            return false;
        }
        long levels = forms.levels(Math.min(row, other), Math.max(row, other), caches, scorer, bits);
        return levels != Forms.HOPELESS && scorer.weight(levels, Math.min(row, other), Math.max(row, other)) >= bits;
    }
}
