package org.safepassage.service.duplicates;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which of several stand beside which, and who is reached from one by way of others. */
final class Beside<T> {
    private final Map<T, Set<T>> beside = new HashMap<>();

    void together(T one, T other) {
        beside.computeIfAbsent(one, o -> new LinkedHashSet<>()).add(other);
        beside.computeIfAbsent(other, o -> new LinkedHashSet<>()).add(one);
    }

    /** The first among them, and before all others. */
    Set<T> reached(T first) {
        Set<T> reached = new LinkedHashSet<>(Set.of(first));
        Deque<T> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (T other : beside.getOrDefault(next.removeFirst(), Set.of())) {
                if (reached.add(other)) {
                    next.add(other);
                }
            }
        }
        return reached;
    }
}
