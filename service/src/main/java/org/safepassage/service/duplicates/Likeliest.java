package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.safepassage.service.people.PersonId;

/**
 * How likely somebody of whom little is told is the one they fit best, and nobody else of all whom they may be: each weighs as much as
 * the odds that its bits stand for, and so does somebody who is told of nowhere else (Bayes).
 */
final class Likeliest {
    /** Who is told of so often has little told of them. */
    static final int LITTLE = 3;

    private static final double LIKELY = 0.7;

    private final Map<PersonId, Double> odds = new HashMap<>();

    Likeliest(Collection<Rivals.Pair> pairs) {
        for (Rivals.Pair pair : pairs) {
            double one = odds(pair.weight());
            odds.merge(pair.one(), one, Double::sum);
            odds.merge(pair.other(), one, Double::sum);
        }
    }

    /** @param nobody bits of somebody who is told of nowhere else */
    boolean is(Rivals.Pair pair, PersonId little, double nobody) {
        double all = odds.getOrDefault(little, 0.0) + odds(nobody);
        return odds(pair.weight()) / all >= LIKELY;
    }

    private static double odds(double bits) {
        return Math.pow(2, bits);
    }
}
