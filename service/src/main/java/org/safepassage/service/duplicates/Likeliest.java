package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.safepassage.service.people.PersonId;

/**
 * How likely somebody of whom little is told is the one they fit best, and nobody else of all whom they may be: each weighs as much as
 * the odds that its bits stand for, and so does somebody who is told of nowhere else (Bayes). The guards of linking hold here too.
 */
final class Likeliest {
    /** Who is told of so often has little told of them. */
    static final int LITTLE = 3;

    /** Bits of somebody told of nowhere else: heads are told of often, others once or twice. */
    private static final double NOBODY_LIKE_A_HEAD = -6;

    private static final double NOBODY_LIKE_ONE_WHO_MAY_DEPEND = 0;
    /** Dependants have namesakes by the hundred. */
    private static final double ALWAYS_SOMEBODY = 1_000;

    private static final double LIKELY = 0.7;
    /** The share of pairs that may contradict each other where two heads of families are told of in names that are only similar. */
    private static final double AGAINST = 0.4;

    private final Gathered people;
    private final Map<PersonId, Double> odds = new HashMap<>();

    /** @param pairs each of somebody of whom little is told with one of all whom they may be */
    Likeliest(Gathered people, Collection<Rivals.Pair> pairs) {
        this.people = people;
        for (Rivals.Pair pair : pairs) {
            double one = odds(pair.weight());
            odds.merge(pair.one(), one, Double::sum);
            odds.merge(pair.other(), one, Double::sum);
        }
    }

    boolean is(Rivals.Pair pair) {
        int ones = people.membersOf(pair.one()).size();
        int others = people.membersOf(pair.other()).size();
        return Math.min(ones, others) <= LITTLE
                && mayBeJoined(pair)
                && (ones > others || isLikely(pair, pair.one()))
                && (others > ones || isLikely(pair, pair.other()));
    }

    /** Of two who were likely to be one, when one of them has grown since. */
    boolean stillFits(Rivals.Pair pair) {
        return mayBeJoined(pair) && pair.weight() >= nobody(pair);
    }

    private boolean isLikely(Rivals.Pair pair, PersonId little) {
        double all = odds.getOrDefault(little, 0.0) + odds(nobody(pair));
        return odds(pair.weight()) / all >= LIKELY;
    }

    private boolean mayBeJoined(Rivals.Pair pair) {
        Whole whole = pair.whole();
        boolean home = people.familyOf(pair.one()).equals(people.familyOf(pair.other()));
        boolean twins = whole.isLikeTwins() && !whole.isSlip() && !areHeads(pair) || home && whole.mayBeTwins();
        return !whole.best().best().needsPerson() && !twins;
    }

    /** Whoever is never told of beside or below anybody is nobody's twin. */
    private boolean areHeads(Rivals.Pair pair) {
        return pair.whole().contradicted() <= AGAINST && isHead(pair.one()) && isHead(pair.other());
    }

    private boolean isHead(PersonId person) {
        return people.membersOf(person).stream().noneMatch(Known::mayDepend);
    }

    private double nobody(Rivals.Pair pair) {
        boolean less = people.membersOf(pair.one()).size()
                <= people.membersOf(pair.other()).size();
        boolean little = isDependant(less ? pair.one() : pair.other());
        boolean much = isDependant(less ? pair.other() : pair.one());
        if (little && (much || people.beside(pair.one(), pair.other()) == 0)) {
            return ALWAYS_SOMEBODY;
        }
        return little || much ? NOBODY_LIKE_ONE_WHO_MAY_DEPEND : NOBODY_LIKE_A_HEAD;
    }

    private boolean isDependant(PersonId person) {
        return people.membersOf(person).stream().anyMatch(Known::isDependant);
    }

    private static double odds(double bits) {
        return Math.pow(2, bits);
    }
}
