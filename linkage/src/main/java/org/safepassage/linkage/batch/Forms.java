package org.safepassage.linkage.batch;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.IntStream;
import org.safepassage.linkage.store.Home;
import org.safepassage.linkage.store.Ints;

/** The forms of all fields, row by row, so that one row's fields lie side by side in memory; and the levels of two rows. */
final class Forms {
    static final long HOPELESS = -1;
    private static final int ROWS_A_PIECE = 1 << 16;

    private final List<Comparer> comparers;
    private final Comparer[] byField;
    private final int[] shifts;
    private final int[] cheapFirst;
    private final SwappedNames swapped;
    private Ints forms;
    private final int fields;
    private final ConcurrentLinkedDeque<LevelCache[]> spare = new ConcurrentLinkedDeque<>();

    Forms(List<Comparer> comparers, int rows, Home home) {
        this.comparers = comparers;
        byField = comparers.toArray(Comparer[]::new);
        for (int field = 0; field < byField.length; field++) {
            byField[field].field = field;
        }
        swapped = new SwappedNames(comparers);
        fields = byField.length;
        cheapFirst = IntStream.range(0, fields)
                .boxed()
                .sorted(Comparator.comparingInt(field -> order(byField[field].spec.type())))
                .mapToInt(Integer::intValue)
                .toArray();
        shifts = new int[fields];
        for (int field = 1; field < fields; field++) {
            shifts[field] = shifts[field - 1] + byField[field - 1].slots() * Comparer.BITS;
        }
        forms = home.ints(Math.multiplyExact(rows, fields));
        Workers.each((rows + ROWS_A_PIECE - 1) / ROWS_A_PIECE, piece -> fill(piece * ROWS_A_PIECE, rows), done -> {});
    }

    private boolean fill(int from, int rows) {
        int to = Math.min(rows, from + ROWS_A_PIECE);
        for (int field = 0; field < fields; field++) {
            for (int row = from; row < to; row++) {
                forms.set(row * fields + field, byField[field].formOf(row));
            }
        }
        return true;
    }

    /** Keeps the forms of a new record as the given row, the next one after all others. */
    void put(int row, int[] ofRecord) {
        if ((row + 1) * fields > forms.length()) {
            forms = forms.sized(Math.toIntExact((row + 1L + row / 8) * fields));
        }
        for (int field = 0; field < fields; field++) {
            forms.set(row * fields + field, ofRecord[field]);
        }
    }

    List<Comparer> comparers() {
        return comparers;
    }

    int of(int row, int field) {
        return forms.get(row * fields + field);
    }

    /** The levels of all slots of two rows, three bits each. */
    long levels(int rowA, int rowB, LevelCache[] caches) {
        long pattern = 0;
        int a = rowA * fields;
        int b = rowB * fields;
        for (int field = 0; field < fields; field++) {
            int one = forms.get(a + field);
            int other = forms.get(b + field);
            if (one != 0 && other != 0) {
                Comparer comparer = byField[field];
                long levels = one == other ? comparer.same(one) : comparer.levels(one, other, caches[field]);
                pattern |= levels << shifts[field];
            }
        }
        return swapped.apply(pattern, this, rowA, rowB);
    }

    /**
     * The levels of all slots of two rows, or {@link #HOPELESS} as soon as the pair cannot reach the bits asked for: first
     * equal forms, then what a glance tells of the others, then the comparisons that take time.
     */
    long levels(int rowA, int rowB, LevelCache[] caches, Scorer scorer, double least) {
        int a = rowA * fields;
        int b = rowB * fields;
        double most = scorer.priorBits();
        long pattern = 0;
        long open = 0;
        for (int field = 0; field < fields; field++) {
            int one = forms.get(a + field);
            int other = forms.get(b + field);
            if (one == 0 || other == 0) {
                continue;
            }
            if (one == other) {
                long levels = byField[field].same(one);
                most += scorer.equal(field, levels, one);
                pattern |= levels << shifts[field];
            } else {
                most += scorer.mostUnequal(field, one, other);
                open |= 1L << field;
            }
        }
        long dear = 0;
        for (int i = 0; i < fields && most >= least; i++) {
            int field = cheapFirst[i];
            if ((open >>> field & 1) != 0) {
                int one = forms.get(a + field);
                int other = forms.get(b + field);
                long levels = byField[field].glance(one, other);
                if (levels < 0) {
                    dear |= 1L << field;
                } else {
                    most += known(scorer, field, levels, one, other);
                    pattern |= levels << shifts[field];
                }
            }
        }
        for (; dear != 0 && most >= least; dear &= dear - 1) {
            int field = Long.numberOfTrailingZeros(dear);
            int one = forms.get(a + field);
            int other = forms.get(b + field);
            long levels = byField[field].levels(one, other, caches[field]);
            most += known(scorer, field, levels, one, other);
            pattern |= levels << shifts[field];
        }
        return most < least ? HOPELESS : swapped.apply(pattern, this, rowA, rowB);
    }

    /* By how much the most that is possible falls once the levels of a field are known. */
    private double known(Scorer scorer, int field, long levels, int one, int other) {
        double possible = scorer.mostUnequal(field, one, other);
        return Math.min(0, scorer.most(field, levels, swapped.concerns(field)) - possible);
    }

    private static int order(FieldType type) {
        return switch (type) {
            case DATE, AGE -> 0;
            case PHONE, ID -> 1;
            case GIVEN, FAMILY, FATHER -> 2;
            case PLACE, CATEGORY, TEXT -> 3;
            case EMAIL, NAME -> 4;
        };
    }

    /** Memory for one thread's comparisons; give it back with {@link #release}. */
    LevelCache[] borrow() {
        LevelCache[] known = spare.pollFirst();
        if (known != null) {
            return known;
        }
        LevelCache[] caches = new LevelCache[fields];
        for (int i = 0; i < fields; i++) {
            caches[i] = new LevelCache(
                    byField[i].remembers() ? byField[i].column.dictionary().size() : 0);
        }
        return caches;
    }

    void release(LevelCache[] caches) {
        spare.addFirst(caches);
    }
}
