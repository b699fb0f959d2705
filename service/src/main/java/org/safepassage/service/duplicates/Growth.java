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
 * though both of it have grown. Once nobody who has grown is left, all of them are looked at a last time, one after the other, before
 * anybody who grows by that is looked at again. Not for several threads at once.
 */
public final class Growth {
    private final Set<PersonId> waiting = new LinkedHashSet<>();
    private final Set<PersonId> last = new LinkedHashSet<>();
    private final Map<PersonId, Long> grown = new HashMap<>();
    private final Map<PersonId, Long> looked = new HashMap<>();
    private boolean atLast;
    private long moment;
    private long begun;

    /** @param last whether all who have grown were looked at before */
    public record Turn(List<PersonId> people, boolean last) {}

    void grown(Collection<PersonId> these) {
        moment++;
        waiting.addAll(these);
        these.forEach(last::remove);
        these.forEach(person -> grown.put(person, moment));
    }

    boolean isAny() {
        return !waiting.isEmpty() || !last.isEmpty();
    }

    /** To be followed by {@link #looked} with the same turn. */
    Turn next(int most, int mostAtLast) {
        begun = ++moment;
        atLast = waiting.isEmpty() || atLast && !last.isEmpty();
        return new Turn(
                (atLast ? last : waiting)
                        .stream().limit(atLast ? mostAtLast : most).toList(),
                atLast);
    }

    void looked(Turn turn) {
        for (PersonId person : turn.people()) {
            looked.put(person, begun);
            if (turn.last()) {
                last.remove(person);
            } else if (grown.getOrDefault(person, 0L) < begun) {
                waiting.remove(person);
                last.add(person);
            }
        }
        if (!isAny()) {
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
