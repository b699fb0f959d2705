package org.safepassage.linkage.batch;

import java.util.List;

/** The forms of all fields, row by row, so that one row's fields lie side by side in memory; and the levels of two rows. */
final class Forms {
    private final List<Comparer> comparers;
    private final Comparer[] byField;
    private final SwappedNames swapped;
    private final int[] forms;
    private final int fields;

    Forms(List<Comparer> comparers, int rows) {
        this.comparers = comparers;
        byField = comparers.toArray(Comparer[]::new);
        swapped = new SwappedNames(comparers);
        fields = byField.length;
        forms = new int[Math.multiplyExact(rows, fields)];
        for (int field = 0; field < fields; field++) {
            for (int row = 0; row < rows; row++) {
                forms[row * fields + field] = byField[field].formOf(row);
            }
        }
    }

    List<Comparer> comparers() {
        return comparers;
    }

    int of(int row, int field) {
        return forms[row * fields + field];
    }

    /** The levels of all slots of two rows, three bits each. */
    long levels(int rowA, int rowB, LevelCache[] caches) {
        long pattern = 0;
        int shift = 0;
        int a = rowA * fields;
        int b = rowB * fields;
        for (int field = 0; field < fields; field++) {
            pattern |= byField[field].levels(forms[a + field], forms[b + field], caches[field]) << shift;
            shift += byField[field].slots() * Comparer.BITS;
        }
        return swapped.apply(pattern, this, rowA, rowB);
    }

    LevelCache[] caches() {
        LevelCache[] caches = new LevelCache[fields];
        for (int i = 0; i < fields; i++) {
            caches[i] = new LevelCache(byField[i].column.dictionary().size());
        }
        return caches;
    }
}
