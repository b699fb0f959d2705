package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.Caution;
import org.safepassage.linkage.Comparison;
import org.safepassage.service.people.PersonId;

/**
 * How mentions stand to a person: each compared with every mention of that person, not only with the one that found it, so that a
 * chain of likenesses does not make one person out of two brothers.
 *
 * @param weight bits of the pair that speaks for it most, with what is known of the two families
 * @param best that pair's comparison
 * @param one of that pair, on the side that is judged
 * @param with of that pair, on the person's side
 * @param contradicted whether more than a fifth of the pairs contradict each other
 */
record Judgement(
        PersonId person, double weight, Comparison best, Known one, Known with, boolean contradicted, Verdict verdict) {

    private static final double MOST_CONTRADICTIONS = 0.2;
    /** Bits as a whole below which two who are both told of several times are not joined for one pair that fits. */
    private static final double LEAST_WHOLE = 0;
    /** In one household strangers are out of the question; what speaks against one person as loudly as this is not. */
    private static final double LEAST_WHOLE_AT_HOME = -6;

    enum Verdict {
        LINK,
        ASK,
        APART
    }

    static @Nullable Judgement of(
            Collection<Known> these, PersonId person, Collection<Known> members, Tie tie, Pairing pairing) {
        Judgement best = null;
        int contradictions = 0;
        for (Known one : these) {
            for (Known member : members) {
                Comparison comparison = pairing.compare(one, member);
                contradictions += pairing.contradict(comparison) ? 1 : 0;
                double weight = pairing.weight(one, member, comparison, tie);
                if (best == null || weight > best.weight()) {
                    best = new Judgement(person, weight, comparison, one, member, false, Verdict.APART);
                }
            }
        }
        boolean contradicted = contradictions > MOST_CONTRADICTIONS * these.size() * members.size();
        if (best == null) {
            return null;
        }
        Judgement judged = best.decided(contradicted, pairing);
        boolean sure = judged.verdict != Verdict.LINK
                || these.size() == 1
                || holdsAsWhole(these, person, members, tie, pairing);
        return sure ? judged : judged.leftToPerson();
    }

    /** A name, a year and a town in common with one of a man's mentions is little beside all that the others say. */
    private static boolean holdsAsWhole(
            Collection<Known> these, PersonId person, Collection<Known> members, Tie tie, Pairing pairing) {
        Whole whole = Whole.of(List.copyOf(these), person, List.copyOf(members), pairing);
        boolean home = tie == Tie.SAME_HOUSEHOLD;
        return whole != null
                && whole.weight() >= (home ? LEAST_WHOLE_AT_HOME : LEAST_WHOLE)
                && (!home || whole.household() >= 0);
    }

    private Judgement leftToPerson() {
        return new Judgement(person, weight, best, one, with, contradicted, Verdict.ASK);
    }

    private Judgement decided(boolean contradiction, Pairing pairing) {
        boolean certain = weight >= pairing.linkThreshold() && !best.needsPerson() && !contradiction;
        Verdict decided = certain ? Verdict.LINK : weight >= pairing.reviewThreshold() ? Verdict.ASK : Verdict.APART;
        return new Judgement(person, weight, best, one, with, contradiction, decided);
    }

    /** Why the machine may not decide, as a code; null when it is only the weight. */
    @Nullable
    String guard() {
        return best.cautions().stream()
                .filter(Caution::forbidsMachine)
                .sorted()
                .map(caution -> caution.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .findFirst()
                .orElse(contradicted ? "contradicted" : null);
    }
}
