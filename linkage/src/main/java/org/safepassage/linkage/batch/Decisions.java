package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people decided about pairs of rows. Their decisions stand whatever the weights say. */
public final class Decisions {
    /** One decision. */
    record Decision(int left, int right, boolean same) {}

    private final List<Decision> all = new ArrayList<>();
    private final Map<Integer, List<Integer>> apart = new HashMap<>();

    /** Two rows that people hold to be one person, or not. */
    public void add(int left, int right, boolean same) {
        all.add(new Decision(left, right, same));
        if (!same) {
            apart.computeIfAbsent(left, k -> new ArrayList<>()).add(right);
            apart.computeIfAbsent(right, k -> new ArrayList<>()).add(left);
        }
    }

    public int size() {
        return all.size();
    }

    List<Decision> all() {
        return all;
    }

    boolean keepsAny() {
        return !apart.isEmpty();
    }

    /** The rows that are held to be other people than a row. */
    List<Integer> apartFrom(int row) {
        return apart.getOrDefault(row, List.of());
    }
}
