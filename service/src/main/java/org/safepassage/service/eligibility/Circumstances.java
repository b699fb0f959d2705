package org.safepassage.service.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything one category's rules look at.
 *
 * @param day the day on which ages are counted
 * @param principal what was found for the principal in the same category, when there is one
 */
record Circumstances(Facts facts, LocalDate day, @Nullable Outcome principal) {

    /** Whether the person is known to be somebody's family, so that a missing principal is an open question. */
    boolean dependsOnSomebody() {
        return facts.state("relation") instanceof FactState.Known known
                && !known.value().text().equals("principal");
    }
}
