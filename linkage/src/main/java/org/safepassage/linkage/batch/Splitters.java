package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safepassage.linkage.batch.BlockingRule.Atom;
import org.safepassage.linkage.batch.Comparer.Kind;

/** By which fields, and in which order, a block above the cap is split. */
final class Splitters {
    private Splitters() {}

    static List<Atom> of(List<Comparer> comparers) {
        List<Atom> atoms = new ArrayList<>();
        for (Comparer c : comparers) {
            switch (c.spec.type()) {
                case DATE, AGE -> {
                    atoms.add(new Atom(c, Kind.YEAR));
                    atoms.add(new Atom(c, Kind.VALUE));
                }
                case GIVEN, FAMILY, FATHER, NAME, PLACE -> atoms.add(new Atom(c, Kind.SKELETON));
                case TEXT, CATEGORY, PHONE, ID, EMAIL -> atoms.add(new Atom(c, Kind.VALUE));
            }
        }
        atoms.sort(Comparator.comparingInt(Splitters::order));
        return atoms;
    }

    private static int order(Atom atom) {
        return switch (atom.comparer().spec.type()) {
            case GIVEN, FAMILY, FATHER, NAME -> 0;
            case DATE, AGE -> atom.kind() == Kind.YEAR ? 1 : 2;
            case PLACE, CATEGORY -> 3;
            case TEXT -> 4;
            case PHONE, EMAIL, ID -> 5;
        };
    }
}
