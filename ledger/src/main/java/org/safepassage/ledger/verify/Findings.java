package org.safepassage.ledger.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects faults; keeps the first thousand and counts the rest, so that a log destroyed whole still fits in memory. */
final class Findings {
    private static final int KEPT = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<TileName> doubted = new HashSet<>();
    private long count;

    void add(Fault fault) {
        count++;
        if (faults.size() < KEPT) {
            faults.add(fault);
        }
    }

    /** Adds a fault of this file, which is then no measure for others. */
    void add(TileName name, Fault fault) {
        add(fault);
        doubted.add(name);
    }

    boolean doubts(TileName name) {
        return doubted.contains(name);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    long count() {
        return count;
    }
}
