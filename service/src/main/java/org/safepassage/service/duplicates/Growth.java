package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safepassage.service.people.PersonId;

/**
 * Who of an operation has grown and is still to be looked at again, and which pairs were looked at since: a pair is looked at once,
 * though both of it have grown. Not for several threads at once.
 */
final class Growth {
    private final Set<PersonId> waiting = new LinkedHashSet<>();
    private final Map<PersonId, Long> grown = new HashMap<>();
    private final Map<PersonId, Long> looked = new HashMap<>();
    private long moment;
    private long begun;

    void grown(Collection<PersonId> these) {
        moment++;
        waiting.addAll(these);
        these.forEach(person -> grown.put(person, moment));
    }

    boolean isAny() {
        return !waiting.isEmpty();
    }

    /** To be followed by {@link #looked} with the same people. */
    List<PersonId> next(int most) {
        begun = ++moment;
        return waiting.stream().limit(most).toList();
    }

    void looked(Collection<PersonId> these) {
        for (PersonId person : these) {
            looked.put(person, begun);
            if (grown.getOrDefault(person, 0L) < begun) {
                waiting.remove(person);
            }
        }
        if (waiting.isEmpty()) {
            grown.clear();
            looked.clear();
        }
    }

    /** Whether either of the two has grown since the two were looked at. */
    boolean isDue(Set<PersonId> pair) {
        return latest(grown, pair) > latest(looked, pair);
    }

    private static long latest(Map<PersonId, Long> moments, Set<PersonId> pair) {
        return pair.stream()
                .mapToLong(person -> moments.getOrDefault(person, 0L))
                .max()
                .orElse(0);
    }
}
