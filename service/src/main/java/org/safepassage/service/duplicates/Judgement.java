package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.Caution;
import org.safepassage.linkage.Comparison;
import org.safepassage.linkage.Matcher;
import org.safepassage.linkage.Verdict;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.service.people.PersonId;

/**
 * How a mention stands to a person: compared with every mention of that person, not only with the one that found it, so that
 * a chain of likenesses does not make one person out of two brothers.
 *
 * @param best the comparison that speaks for it most
 * @param with the mention it was with
 * @param contradicted whether any other mention of the person speaks against it
 */
record Judgement(PersonId person, Comparison best, Known with, boolean contradicted) {

    /** Bits below which one mention of a person contradicts what another says. */
    private static final double AGAINST = -4;

    static @Nullable Judgement of(Known mention, PersonId person, List<Known> members, Matcher matcher) {
        List<Comparison> all = new ArrayList<>();
        Comparison best = null;
        Known with = null;
        for (Known member : members) {
            Comparison comparison = matcher.compare(mention.prepared(), member.prepared(), Frequencies.NONE);
            all.add(comparison);
            if (best == null || comparison.weight() > best.weight()) {
                best = comparison;
                with = member;
            }
        }
        if (best == null || with == null) {
            return null;
        }
        boolean contradicted = all.stream()
                .anyMatch(one -> one.cautions().contains(Caution.DIFFERENT_DOCUMENTS) && one.weight() < 0
                        || one.needsPerson() && one.weight() < AGAINST);
        return new Judgement(person, best, with, contradicted);
    }

    /** Certain enough for the machine. */
    boolean links() {
        return best.verdict() == Verdict.LINK && !best.needsPerson() && !contradicted;
    }

    /** Likely enough that a person should look. */
    boolean asks() {
        return !links() && best.verdict() != Verdict.APART;
    }

    /** Why the machine may not decide, as a code; null when it is only the weight. */
    @Nullable
    String guard() {
        return best.cautions().stream()
                .filter(Caution::forbidsMachine)
                .sorted()
                .map(caution ->
                        caution.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .findFirst()
                .orElse(contradicted ? "contradicted" : null);
    }
}
