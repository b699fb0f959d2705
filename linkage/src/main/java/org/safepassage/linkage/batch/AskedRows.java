package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/** A few rows, found by their values, so that one walk over all rows meets for each those that agree with it on a field. */
final class AskedRows {
    private static final int COMMON = 3_000;

    private final Forms forms;
    private final int fields;
    private final List<BitSet> wanted = new ArrayList<>();
    private final Map<Long, List<Integer>> rowsOf = new HashMap<>();

    AskedRows(Forms forms, int rows, int[] asked) {
        this.forms = forms;
        fields = forms.comparers().size();
        for (int field = 0; field < fields; field++) {
            BitSet here = new BitSet();
            for (int row : asked) {
                int form = forms.of(row, field);
                if (form != 0) {
                    here.set(form);
                    rowsOf.computeIfAbsent(key(field, form), k -> new ArrayList<>())
                            .add(row);
                }
            }
            wanted.add(here);
            leaveOutCommon(field, rows);
        }
    }

    private static long key(int field, int form) {
        return (long) field << 32 | form;
    }

    private void leaveOutCommon(int field, int rows) {
        BitSet here = wanted.get(field);
        int[] counts = new int[here.length()];
        for (int row = 0; row < rows; row++) {
            int form = forms.of(row, field);
            if (here.get(form)) {
                counts[form]++;
            }
        }
        for (int form = 0; form < counts.length; form++) {
            if (counts[form] > COMMON) {
                here.clear(form);
            }
        }
    }

    /** Calls once for every asked row that carries a value of this row which few carry. */
    void each(int row, IntConsumer take) {
        for (int field = 0; field < fields; field++) {
            int form = forms.of(row, field);
            if (wanted.get(field).get(form)) {
                for (int one : Objects.requireNonNull(rowsOf.get(key(field, form)))) {
                    if (!agreeBefore(field, row, one)) {
                        take.accept(one);
                    }
                }
            }
        }
    }

    private boolean agreeBefore(int field, int row, int one) {
        for (int before = 0; before < field; before++) {
            int form = forms.of(row, before);
            if (form == forms.of(one, before) && wanted.get(before).get(form)) {
                return true;
            }
        }
        return false;
    }
}
