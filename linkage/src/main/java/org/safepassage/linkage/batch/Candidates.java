package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safepassage.linkage.store.Home;
import org.safepassage.linkage.store.Ints;
import org.safepassage.linkage.store.Longs;
import org.safepassage.linkage.table.Table;

/** Candidate pairs from the union of all rules, each pair once, as the later rows that each row is paired with. */
final class Candidates {
    private static final long EVERY_PAIR = 3_000_000;
    private static final int UNITED_FROM = 1 << 24;
    private static final int ROWS_A_PIECE = 1 << 14;

    /** What one rule came to. */
    record Cost(String rule, long pairs, int refinedBlocks, int thinnedBlocks) {}

    private final int rows;
    private final Home home;
    private final long mostPairs;
    private final List<Cost> costs = new ArrayList<>();
    private final List<Blocks> waiting = new ArrayList<>();
    private long pairsWaiting;
    /* The partners of a row, in order, stand from its own place to the next row's. */
    private int[] first;
    private Ints partners;

    /** @param mostPairs beyond this the run is refused before memory is */
    Candidates(Table table, Forms forms, long mostPairs) {
        this.mostPairs = Math.min(mostPairs, Integer.MAX_VALUE - 16L);
        rows = table.rows();
        home = table.home();
        partners = home.ints(0);
        first = new int[rows + 1];
        if (pairsIn(table) <= Math.min(EVERY_PAIR, mostPairs)) {
            everyPair(table);
            return;
        }
        List<BlockingRule> rules = BlockingRules.of(forms.comparers(), rows);
        List<BlockingRule.Atom> splitters = Splitters.of(forms.comparers());
        Workers.each(
                rules.size(),
                rule -> new Blocks(table, forms, rules.get(rule), splitters, mostPairs).run(),
                this::include);
        unite();
    }

    private static long pairsIn(Table table) {
        long split = table.split();
        return table.twoLists() ? split * (table.rows() - split) : split * (split - 1) / 2;
    }

    /* In a small list nothing need be missed. */
    private void everyPair(Table table) {
        partners = home.ints((int) pairsIn(table));
        int at = 0;
        for (int row = 0; row < rows; row++) {
            first[row] = at;
            int from = table.twoLists() ? row < table.split() ? table.split() : rows : row + 1;
            for (int other = from; other < rows; other++) {
                partners.set(at++, other);
            }
        }
        first[rows] = at;
        costs.add(new Cost("all with all, since the list is small", at, 0, 0));
    }

    int size() {
        return partners.length();
    }

    /** Where a row's partners begin; they end where the next row's begin. */
    int first(int row) {
        return first[row];
    }

    int partner(int place) {
        return partners.get(place);
    }

    /** The row whose partners stand at a place. */
    int rowAt(int place) {
        int low = 0;
        int high = rows;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (first[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean contains(int row, int later) {
        return partners.contains(first[row], first[row + 1], later);
    }

    List<Cost> costs() {
        return costs;
    }

    private void include(Blocks blocks) {
        costs.add(blocks.cost());
        waiting.add(blocks);
        pairsWaiting += blocks.size();
        if (pairsWaiting > Math.max(UNITED_FROM, partners.length())) {
            unite();
        }
    }

    private void unite() {
        long all = partners.length() + pairsWaiting;
        if (all > mostPairs) {
            throw new TooManyPairs(all, mostPairs);
        }
        int[] from = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            from[row + 1] = first[row + 1] - first[row];
        }
        for (Blocks blocks : waiting) {
            Longs pairs = blocks.pairs();
            for (int i = 0; i < blocks.size(); i++) {
                from[(int) (pairs.get(i) >>> 32) + 1]++;
            }
        }
        for (int row = 0; row < rows; row++) {
            from[row + 1] += from[row];
        }
        Ints into = home.ints((int) all);
        int[] at = Arrays.copyOf(from, rows);
        for (int row = 0; row < rows; row++) {
            int known = first[row + 1] - first[row];
            into.copy(partners, first[row], at[row], known);
            at[row] += known;
        }
        for (Blocks blocks : waiting) {
            Longs pairs = blocks.pairs();
            for (int i = 0; i < blocks.size(); i++) {
                long pair = pairs.get(i);
                into.set(at[(int) (pair >>> 32)]++, (int) pair);
            }
            pairs.release();
        }
        waiting.clear();
        partners.release();
        partners = home.ints(0);
        pairsWaiting = 0;
        distinct(from, into);
    }

    private void distinct(int[] from, Ints into) {
        int[] kept = new int[rows];
        Workers.each(
                (rows + ROWS_A_PIECE - 1) / ROWS_A_PIECE,
                piece -> {
                    int to = Math.min(rows, (piece + 1) * ROWS_A_PIECE);
                    for (int row = piece * ROWS_A_PIECE; row < to; row++) {
                        kept[row] = distinct(into, from[row], from[row + 1]);
                    }
                    return true;
                },
                done -> {});
        int size = 0;
        for (int row = 0; row < rows; row++) {
            into.copy(into, from[row], size, kept[row]);
            first[row] = size;
            size += kept[row];
        }
        first[rows] = size;
        partners = into.sized(size);
    }

    /* Sorts a stretch, brings every value forward once and answers how many there are. */
    private static int distinct(Ints values, int from, int to) {
        values.sort(from, to);
        int out = from;
        for (int i = from; i < to; i++) {
            int value = values.get(i);
            if (out == from || value != values.get(out - 1)) {
                values.set(out++, value);
            }
        }
        return out - from;
    }
}
