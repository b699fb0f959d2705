package org.safepassage.linkage.batch;

import java.util.Arrays;
import java.util.List;
import org.safepassage.linkage.batch.BlockingRule.Atom;
import org.safepassage.linkage.store.Longs;
import org.safepassage.linkage.table.Table;

/**
 * The candidate pairs of one rule. In a block above the cap two rows must agree on one more field, whichever it is; in what
 * is still too large on two. What no field can split is compared with its neighbours only, and said so.
 */
final class Blocks {
    private static final int NEIGHBOURS = 12;
    private static final int HUGE = 10_000;
    private static final int NEIGHBOURS_IN_HUGE = 3;
    private static final int MOST_LACKING = 2_000;
    private static final int[] MOST = {0, 30, BlockCap.MOST};

    private final Table table;
    private final BlockingRule rule;
    private final List<Atom> splitters;
    private final long mostPairs;
    private Longs pairs;
    private int size;
    private final BlockingRule.Row at;
    private int cap;
    private int refined;
    private int thinned;
    private long paired;

    Blocks(Table table, Forms forms, BlockingRule rule, List<Atom> splitters, long mostPairs) {
        this.table = table;
        at = new BlockingRule.Row(forms);
        this.rule = rule;
        this.splitters = splitters.stream().filter(s -> !rule.agreesOn(s)).toList();
        this.mostPairs = mostPairs;
        pairs = table.home().longs(1 << 16);
    }

    Blocks run() {
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, table.rows() - 1));
        long[] keyed = rule.many() == null ? single(bits) : several(rule.many(), bits);
        keyed = Radix.sorted(keyed, bits);
        cap = BlockCap.of(keyed, bits, table.rows());
        long mask = (1L << bits) - 1;
        int[] rows = new int[256];
        for (int from = 0, to; from < keyed.length; from = to) {
            to = from + 1;
            while (to < keyed.length && keyed[to] >>> bits == keyed[from] >>> bits) {
                to++;
            }
            if (to - from > 1) {
                rows = rows.length < to - from ? new int[(to - from) * 2] : rows;
                for (int i = from; i < to; i++) {
                    rows[i - from] = (int) (keyed[i] & mask);
                }
                block(rows, to - from, 0, 0);
            }
        }
        return this;
    }

    /** The pairs, smaller row in the upper half; some may stand twice. */
    Longs pairs() {
        return pairs;
    }

    int size() {
        return size;
    }

    Candidates.Cost cost() {
        return new Candidates.Cost(rule.words(), size, refined, thinned);
    }

    private long[] single(int bits) {
        long[] keyed = new long[table.rows()];
        int n = 0;
        for (int row = 0; row < keyed.length; row++) {
            at.row = row;
            long key = rule.key(at);
            if (key != 0) {
                keyed[n++] = key << bits | row;
            }
        }
        return n == keyed.length ? keyed : Arrays.copyOf(keyed, n);
    }

    private long[] several(BlockingRule.Many many, int bits) {
        long[] keyed = new long[Math.max(16, table.rows() * 6)];
        int n = 0;
        for (int row = 0; row < table.rows(); row++) {
            at.row = row;
            for (long key : many.keys(at)) {
                if (key != 0) {
                    keyed = n == keyed.length ? Arrays.copyOf(keyed, n + n / 2) : keyed;
                    keyed[n++] = key << bits | row;
                }
            }
        }
        return Arrays.copyOf(keyed, n);
    }

    private void block(int[] rows, int count, int splitter, int agreed) {
        if (rule.lacked() != null && agreed == 0 && few(rows, count, rule.lacked())) {
            return;
        }
        int most = agreed == 0 ? cap : MOST[agreed];
        if (count <= most) {
            all(rows, count);
            return;
        }
        refined += agreed == 0 ? 1 : 0;
        boolean split = false;
        for (int next = splitter; next < splitters.size() && (!split || agreed < 2); next++) {
            split |= split(rows, count, next, agreed);
        }
        if (!split) {
            thinned++;
            neighbours(rows, count);
        }
    }

    /* False when all rows agree on the field, so that it tells nothing. */
    private boolean split(int[] rows, int count, int splitter, int agreed) {
        Atom atom = splitters.get(splitter);
        long[] keyed = new long[count];
        at.row = rows[0];
        long first = atom.key(at);
        boolean differ = false;
        for (int i = 0; i < count; i++) {
            at.row = rows[i];
            long key = atom.key(at);
            differ |= key != first;
            keyed[i] = Comparer.mix(key + 1) & 0xFFFFFFFF00000000L | rows[i];
        }
        if (!differ) {
            return false;
        }
        Arrays.sort(keyed);
        for (int from = 0, to; from < count; from = to) {
            to = from + 1;
            while (to < count && keyed[to] >>> 32 == keyed[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                int[] part = new int[to - from];
                for (int i = from; i < to; i++) {
                    part[i - from] = (int) keyed[i];
                }
                block(part, part.length, splitter + 1, Math.min(2, agreed + 1));
            }
        }
        return true;
    }

    /* Pairs of rows that lack a field with all others; false when they are too many, and nothing is paired yet. */
    private boolean few(int[] rows, int count, Comparer lacked) {
        int lacking = 0;
        for (int i = 0; i < count; i++) {
            at.row = rows[i];
            if (at.form(lacked) == 0) {
                int row = rows[lacking];
                rows[lacking++] = rows[i];
                rows[i] = row;
            }
        }
        boolean few = (long) lacking * count <= MOST_LACKING;
        for (int i = 0; few && i < lacking; i++) {
            for (int j = i + 1; j < count; j++) {
                add(rows[i], rows[j]);
            }
        }
        return few;
    }

    private void all(int[] rows, int count) {
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                add(rows[i], rows[j]);
            }
        }
    }

    /* The same rows often fill the blocks of several keys; once every row met its neighbours it is enough. */
    private void neighbours(int[] rows, int count) {
        int near = count > HUGE ? NEIGHBOURS_IN_HUGE : NEIGHBOURS;
        if (paired >= (long) near * table.rows()) {
            return;
        }
        paired += (long) near * count;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < Math.min(count, i + 1 + near); j++) {
                add(rows[i], rows[j]);
            }
        }
    }

    private boolean has(int row, Comparer field) {
        at.row = row;
        return at.form(field) != 0;
    }

    private void add(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        if (rule.lacked() != null && has(low, rule.lacked()) && has(high, rule.lacked())) {
            return;
        }
        if (low == high || table.twoLists() && (low >= table.split() || high < table.split())) {
            return;
        }
        if (size == pairs.length()) {
            if (size > mostPairs) {
                throw new TooManyPairs(size, mostPairs);
            }
            pairs = pairs.sized((int) Math.min(Integer.MAX_VALUE - 16L, pairs.length() * 3L / 2));
        }
        pairs.set(size++, (long) low << 32 | high);
    }
}
