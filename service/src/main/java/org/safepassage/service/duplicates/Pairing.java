package org.safepassage.service.duplicates;

import java.util.Set;
import org.safepassage.linkage.Caution;
import org.safepassage.linkage.Comparison;
import org.safepassage.linkage.Evidence;
import org.safepassage.linkage.Matcher;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.linkage.model.Model;

/**
 * Compares mentions as the linkage library does. Within one household that is already known to be one, strangers are out of the
 * question: a wife's given name alone tells her from the other members, though it would not tell her from a thousand namesakes.
 */
final class Pairing {
    private static final Set<String> LASTING = Set.of(
            "given", "other", "father", "grandfather", "birth", "sex", "document", "work", "worked-from", "worked-to");
    private static final Set<String> CLOSE_KIN = Set.of("partner", "child", "parent", "sibling");
    /** Bits; a writer seldom mistakes a wife for a daughter, and two fathers are seldom one man told of twice. */
    private static final double OTHER_RELATION = -8;

    private static final double OTHER_HOUSEHOLD = -6;
    private static final double PERHAPS_SAME_HOUSEHOLD = 3;
    /** Bits: how much rarer it is that a row is a given member of the family beside it than that it is somebody else. */
    private static final double BESIDE_ONE = 2.5;

    private static final double BESIDE_SEVERAL = 1;
    private static final double LN2 = Math.log(2);

    private final Matcher matcher = Matcher.standard();
    private final Frequencies frequencies;

    Pairing(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** Two heads of families are no twins for a name of which only Mohammad is written of one: a household has one head. */
    Comparison compare(Known one, Known other) {
        Comparison comparison = matcher.compare(one.prepared(), other.prepared(), frequencies);
        boolean twins = comparison.cautions().contains(Caution.TWINS)
                && (one.mayDepend()
                        || other.mayDepend()
                        || !comparison.level("given").equals("bare"));
        return twins || comparison.cautions().isEmpty() ? comparison : comparison.without(Caution.TWINS);
    }

    /** Bits for one person, with what is known of the two families. */
    double weight(Known one, Known other, Comparison comparison, Tie tie) {
        return switch (tie) {
            case SAME_HOUSEHOLD ->
                relativesDiffer(one.relation(), other.relation())
                        ? comparison.weight() + OTHER_RELATION
                        : Math.max(comparison.weight(), householdWeight(comparison));
            case PERHAPS_SAME_HOUSEHOLD -> comparison.weight() + PERHAPS_SAME_HOUSEHOLD;
            case OTHER_HOUSEHOLD -> comparison.weight() + OTHER_HOUSEHOLD;
            case UNKNOWN -> comparison.weight();
        };
    }

    /** Whether anything that may yet be learned of the two families could make these two worth a question. */
    boolean mayBeOne(Known one, Known other) {
        return compare(one, other).weight() >= reviewThreshold() - PERHAPS_SAME_HOUSEHOLD;
    }

    static boolean isCloseKin(String relation) {
        return CLOSE_KIN.contains(relation);
    }

    /** A man's wife is not his child, though both be called Fatima. */
    static boolean relativesDiffer(String one, String other) {
        return CLOSE_KIN.contains(one) && CLOSE_KIN.contains(other) && !one.equals(other);
    }

    /** Against another member of the same household. */
    private double householdWeight(Comparison comparison) {
        double bits = 0;
        for (Evidence evidence : comparison.evidence()) {
            bits += evidence.relativeBits();
        }
        return againstRelatives(bits);
    }

    /** Bits for one person and not another member of the household, from what the fields say. */
    double againstRelatives(double relativeBits) {
        Model.Priors priors = matcher.model().priors();
        return relativeBits - Math.log(priors.relatives() / priors.same()) / LN2;
    }

    /** Bits for one person and neither a stranger nor another member of the household. */
    double againstBoth(double strangerBits, double againstRelatives) {
        double records = Math.max(1, frequencies.records());
        double againstStrangers =
                strangerBits - Math.log(records / matcher.model().priors().same()) / LN2;
        return oneOfTwo(againstStrangers, againstRelatives);
    }

    /** Bits for one person where one stands beside so many of the other's family, and who is meant is of that family as a rule. */
    double besideFamily(Whole whole, int beside) {
        double against = whole.stranger() - (beside > 1 ? BESIDE_SEVERAL : BESIDE_ONE);
        return Math.max(whole.weight(), oneOfTwo(against, whole.household()));
    }

    private static double oneOfTwo(double againstStrangers, double againstRelatives) {
        return -Math.log(Math.exp(-againstStrangers * LN2) + Math.exp(-againstRelatives * LN2)) / LN2;
    }

    /**
     * True when what does not change speaks against one person. Telephones, addresses, places and employers change within a
     * fortnight of flight; who somebody is called, when and to whom born, does not.
     */
    boolean contradict(Comparison comparison) {
        double against = 0;
        for (Evidence evidence : comparison.evidence()) {
            if (LASTING.contains(evidence.field())) {
                against += Math.min(0, evidence.bits());
            }
        }
        return against < Comparison.CONTRADICTION || comparison.cautions().contains(Caution.SAME_SOURCE);
    }

    /** One name, one day or year of birth and one paper: lists often hold the same row twice, and twins have papers of their own. */
    static boolean isWrittenTwice(Comparison comparison) {
        boolean named = false;
        boolean born = false;
        boolean paper = false;
        for (Evidence one : comparison.evidence()) {
            String level = one.level();
            named |= one.field().equals("given") && (level.equals("same") || level.equals("variant"));
            born |= one.field().equals("birth") && (level.equals("same-day") || level.equals("same-year"));
            paper |= one.field().equals("document") && level.equals("same");
        }
        return named && born && paper;
    }

    double linkThreshold() {
        return matcher.model().thresholds().link();
    }

    double reviewThreshold() {
        return matcher.model().thresholds().review();
    }
}
