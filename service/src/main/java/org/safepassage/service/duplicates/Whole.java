package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.Caution;
import org.safepassage.linkage.Comparison;
import org.safepassage.linkage.Evidence;
import org.safepassage.service.people.PersonId;

/**
 * How two people compare by all that their mentions say together. One mention tells the birth, another the years of work, a third
 * the wife: none alone says enough. Of each field counts the better half of the pairs that state it on both sides, so that one slip
 * or one short name does not speak for all, nor one lucky pair.
 *
 * @param best the pair of mentions that says most for it, of those that the machine may link where there are any
 * @param weight bits against strangers and relatives
 * @param stranger bits against strangers, before how rarely two are one
 * @param household bits against the other members of one household
 * @param own bits of what is a person's own: given name, birth, papers, working life
 * @param shared bits of what a family has in common: its names, telephones, places
 * @param contradicted the share of pairs that contradict each other
 * @param forbidden the share of pairs that only a person may link
 * @param twins the share of pairs that look like twins or are of different sex
 * @param alike the share of pairs that carry one given name, however it is spelt
 * @param bornTogether the share of pairs born on one day whose given names are not the same: in one household
 *     these may be twins even where no family name is written
 * @param fewer how many mentions the one of whom less is told has
 */
record Whole(
        Judgement best,
        double weight,
        double stranger,
        double household,
        double own,
        double shared,
        double contradicted,
        double forbidden,
        double twins,
        double alike,
        double bornTogether,
        int fewer) {
    private static final int MOST = 12;
    /** Of two who are both told of oftener than this more must be alike: so many pairs are not all slips. */
    static final int FEW = 3;

    private static final double MOST_TWINS = 0.1;
    /** From this share of one given name on, the other pairs' names are slips of the pen, and not a brother's. */
    private static final double ALIKE = 0.1;

    private static final double ALIKE_OFTEN = 0.5;
    private static final double BETTER_HALF = 0.5;
    private static final Set<String> OWN =
            Set.of("given", "birth", "document", "sex", "work", "employer", "worked-from", "worked-to");
    private static final Set<String> SHARED =
            Set.of("other", "father", "grandfather", "parent", "phone", "email", "place");
    private static final Set<String> NAMED_ALIKE = Set.of("same", "variant", "slip");
    /** Only Mohammad, or the like, is written of one: no other name that would tell a twin. */
    private static final String BARE = "bare";

    private static final Set<String> PRIORS = Set.of("rarity", "household");

    /** Whether more than a few of the pairs look like twins, or are of different sex. */
    boolean isLikeTwins() {
        return twins > MOST_TWINS;
    }

    /** The same of two of one household, where no family's name need be written. */
    boolean mayBeTwins() {
        return (isLikeTwins() || bornTogether > MOST_TWINS) && !isSlip();
    }

    /** Whether names that differ are slips of the pen, since others of the pairs carry one name. */
    boolean isSlip() {
        return alike >= (fewer <= FEW ? ALIKE : ALIKE_OFTEN);
    }

    /** Null when one of them has no mention. */
    static @Nullable Whole of(List<Known> these, PersonId person, List<Known> members, Pairing pairing) {
        return of(these, person, members, pairing, BETTER_HALF);
    }

    /** The same, where not the better half of the pairs counts, but all. */
    static @Nullable Whole plainly(List<Known> these, PersonId person, List<Known> members, Pairing pairing) {
        return of(these, person, members, pairing, 1);
    }

    private static @Nullable Whole of(
            List<Known> these, PersonId person, List<Known> members, Pairing pairing, double share) {
        List<Known> ones = some(these);
        List<Known> others = some(members);
        Map<String, List<double[]>> fields = new HashMap<>();
        Judgement best = null;
        var counted = new Counted();
        for (Known one : ones) {
            for (Known other : others) {
                Comparison comparison = pairing.compare(one, other);
                counted.add(comparison, pairing);
                collect(comparison, fields);
                if (best == null || isBetter(comparison, best)) {
                    best = new Judgement(
                            person, comparison.weight(), comparison, one, other, false, Judgement.Verdict.ASK);
                }
            }
        }
        if (best == null) {
            return null;
        }
        counted.fewer = Math.min(these.size(), members.size());
        return summed(best, fields, pairing, counted, share);
    }

    /** How many of the pairs speak against one person, and how many for it. */
    private static final class Counted {
        private double pairs;
        private int contradicted;
        private int forbidden;
        private int twins;
        private int alike;
        private int bornTogether;
        private int fewer;

        void add(Comparison comparison, Pairing pairing) {
            Set<Caution> cautions = comparison.cautions();
            pairs++;
            contradicted += pairing.contradict(comparison) ? 1 : 0;
            forbidden += comparison.needsPerson() ? 1 : 0;
            twins += cautions.contains(Caution.TWINS) || cautions.contains(Caution.DIFFERENT_SEX) ? 1 : 0;
            String given = comparison.level("given");
            boolean same = NAMED_ALIKE.contains(given);
            alike += same ? 1 : 0;
            bornTogether += !same
                            && !given.isEmpty()
                            && !given.equals(BARE)
                            && comparison.level("birth").equals("same-day")
                    ? 1
                    : 0;
        }
    }

    /** A pair that the machine may link speaks before a heavier one that it may not. */
    private static boolean isBetter(Comparison comparison, Judgement best) {
        boolean allowed = !comparison.needsPerson();
        boolean so = !best.best().needsPerson();
        return allowed == so ? comparison.weight() > best.weight() : allowed;
    }

    private static Whole summed(
            Judgement best, Map<String, List<double[]>> fields, Pairing pairing, Counted counted, double share) {
        double stranger = 0;
        double relative = 0;
        double own = 0;
        double shared = 0;
        for (Map.Entry<String, List<double[]>> field : fields.entrySet()) {
            double[] bits = better(field.getValue(), share);
            stranger += bits[0];
            relative += bits[1];
            own += OWN.contains(field.getKey()) ? bits[0] : 0;
            shared += SHARED.contains(field.getKey()) ? bits[0] : 0;
        }
        double household = pairing.againstRelatives(relative);
        double weight = pairing.againstBoth(stranger, household);
        double pairs = counted.pairs;
        return new Whole(
                best,
                weight,
                stranger,
                household,
                own,
                shared,
                counted.contradicted / pairs,
                counted.forbidden / pairs,
                counted.twins / pairs,
                counted.alike / pairs,
                counted.bornTogether / pairs,
                counted.fewer);
    }

    private static void collect(Comparison comparison, Map<String, List<double[]>> fields) {
        Map<String, double[]> here = new HashMap<>();
        for (Evidence evidence : comparison.evidence()) {
            if (!PRIORS.contains(evidence.field())) {
                double[] bits = here.computeIfAbsent(evidence.field(), f -> new double[2]);
                bits[0] += evidence.bits();
                bits[1] += evidence.relativeBits();
            }
        }
        here.forEach((field, bits) ->
                fields.computeIfAbsent(field, f -> new ArrayList<>()).add(bits));
    }

    private static double[] better(List<double[]> pairs, double share) {
        pairs.sort(Comparator.comparingDouble((double[] bits) -> bits[0]).reversed());
        int half = Math.max(1, (int) Math.ceil(pairs.size() * share));
        double[] mean = new double[2];
        for (double[] bits : pairs.subList(0, half)) {
            mean[0] += bits[0] / half;
            mean[1] += bits[1] / half;
        }
        return mean;
    }

    private static List<Known> some(List<Known> mentions) {
        return mentions.size() <= MOST ? mentions : mentions.subList(0, MOST);
    }
}
