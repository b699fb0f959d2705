package org.safepassage.linkage.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.batch.Comparer.Kind;

/**
 * Rows that agree on all atoms of a rule become candidates.
 *
 * @param words the rule for a reader
 * @param many several keys a row, of which one suffices, instead of the atoms; null for none
 */
record BlockingRule(
        String words, List<Atom> atoms, @Nullable Many many) {
    record Atom(Comparer comparer, Kind kind) {
        long key(int row) {
            int form = comparer.formOf(row);
            return form == 0 ? 0 : comparer.key(kind, form);
        }
    }

    /** Several keys a row. */
    interface Many {
        long[] keys(int row);
    }

    /** True when the rows of a block agree on this already, or as good as. */
    boolean agreesOn(Atom splitter) {
        return atoms.stream()
                .anyMatch(a -> a.comparer == splitter.comparer
                        && (a.kind == splitter.kind || a.kind == Kind.VALUE || a.kind == Kind.SKELETON));
    }

    /** The key of a row; 0 when it lacks a field. The order of names does not matter. */
    long key(int row) {
        long key = 0;
        for (Atom atom : atoms) {
            long part = atom.key(row);
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
