package org.safepassage.service.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.Comparison;
import org.safepassage.linkage.Evidence;

/**
 * How well a mention answers a question. A question says little, so what it leaves open speaks against nobody, and how rarely two
 * records are one person (the starting odds of linking) is no matter: somebody is being looked for.
 */
record Resemblance(Mentioned mention, double bits, List<Evidence> evidence) {
    private static final Set<String> NUMBERS = Set.of("phone", "email", "document");
    private static final Set<String> OF_ALL = Set.of(
            "rarity", "household", "relatives", "sex", "place", "work", "letters", "nationality", "threat", "illness");
    /** Less than this is what any two common names have. */
    private static final double ENOUGH = 4.5;

    static Resemblance of(Mentioned mention, Comparison comparison) {
        List<Evidence> asked = comparison.evidence().stream()
                .filter(one -> !OF_ALL.contains(one.field()))
                .filter(one -> !NUMBERS.contains(one.field()) || one.bits() > 0)
                .toList();
        return new Resemblance(
                mention, asked.stream().mapToDouble(Evidence::bits).sum(), asked);
    }

    boolean byNumber() {
        return evidence.stream().anyMatch(one -> NUMBERS.contains(one.field()) && one.bits() > 0);
    }

    boolean answers() {
        return byNumber() || bits >= ENOUGH;
    }

    /** What speaks for it most, at most three things. */
    List<String> why() {
        return evidence.stream()
                .filter(one -> one.bits() > 0)
                .sorted(Comparator.comparingDouble(Evidence::bits).reversed())
                .map(Evidence::words)
                .distinct()
                .limit(3)
                .toList();
    }

    @Nullable
    PersonId person() {
        return mention.person();
    }
}
