package org.safepassage.linkage.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.batch.Comparer.Kind;

/**
 * Rows that agree on all atoms of a rule become candidates.
 *
 * @param words the rule for a reader
 * @param many several keys a row, of which one suffices, instead of the atoms; null for none
 * @param lacked only pairs count of which one row at least lacks this field; null for all pairs
 */
record BlockingRule(
        String words,
        List<Atom> atoms,
        @Nullable Many many,
        @Nullable Comparer lacked) {
    record Atom(Comparer comparer, Kind kind) {
        long key(FormOf of) {
            int form = of.form(comparer);
            return form == 0 ? 0 : comparer.key(kind, form);
        }
    }

    /** Several keys a record. */
    interface Many {
        long[] keys(FormOf of);
    }

    /** The forms of one record. */
    interface FormOf {
        int form(Comparer comparer);
    }

    /** The forms of the rows of a list, one row at a time. */
    static final class Row implements FormOf {
        private final Forms forms;
        int row;

        Row(Forms forms) {
            this.forms = forms;
        }

        @Override
        public int form(Comparer comparer) {
            return forms.of(row, comparer.field);
        }
    }

    /** Whether a field is part of the key. */
    boolean uses(Comparer comparer) {
        return atoms.stream().anyMatch(a -> a.comparer == comparer);
    }

    /** True when the rows of a block agree on this already, or as good as. */
    boolean agreesOn(Atom splitter) {
        return atoms.stream()
                .anyMatch(a -> a.comparer == splitter.comparer
                        && (a.kind == splitter.kind || a.kind == Kind.VALUE || a.kind == Kind.SKELETON));
    }

    /** Whether two records share a key. */
    boolean brings(FormOf a, FormOf b) {
        if (lacked != null && a.form(lacked) != 0 && b.form(lacked) != 0) {
            return false;
        }
        if (many == null) {
            long key = key(a);
            return key != 0 && key == key(b);
        }
        for (long one : many.keys(a)) {
            for (long other : many.keys(b)) {
                if (one == other && one != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The key of a record; 0 when it lacks a field. The order of names does not matter. */
    long key(FormOf of) {
        long key = 0;
        for (Atom atom : atoms) {
            long part = atom.key(of);
            if (part == 0) {
                return 0;
            }
            boolean name = atom.kind == Kind.SKELETON && atom.comparer instanceof NameWords;
            key += name
                    ? part
                    : Comparer.mix(part
                            + atom.kind.ordinal() * 7919L
                            + atom.comparer.spec.column().hashCode());
        }
        return Comparer.mix(key);
    }
}
