package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.safepassage.service.people.PersonId;

/**
 * By how much two people fit each other better than anybody else fits either. Who has one namesake in a whole operation is that
 * namesake more often than the frequency of the name says.
 */
final class Rivals {
    private final Map<PersonId, Best> best = new HashMap<>();

    /** The two heaviest pairs of somebody. */
    private record Best(double first, double second) {
        Best with(double weight) {
            return weight > first ? new Best(weight, first) : weight > second ? new Best(first, weight) : this;
        }
    }

    Rivals(Collection<Pair> pairs) {
        for (Pair pair : pairs) {
            note(pair.one(), pair.weight());
            note(pair.other(), pair.weight());
        }
    }

    /**
     * Two people who may be one.
     *
     * @param weight bits of the whole, and of where they stand
     */
    record Pair(PersonId one, PersonId other, Whole whole, double weight) {
        Pair(PersonId one, PersonId other, Whole whole) {
            this(one, other, whole, whole.weight());
        }
    }

    private void note(PersonId person, double weight) {
        best.put(person, best.getOrDefault(person, NOBODY).with(weight));
    }

    /** Bits; below 0 where somebody else fits one of the two better, and very much where nobody else was compared. */
    double margin(Pair pair) {
        return Math.min(margin(pair.one(), pair), margin(pair.other(), pair));
    }

    private double margin(PersonId person, Pair pair) {
        Best of = best.getOrDefault(person, NOBODY);
        double weight = pair.weight();
        return weight < of.first() ? weight - of.first() : weight - of.second();
    }

    private static final Best NOBODY = new Best(-1e3, -1e3);
}
