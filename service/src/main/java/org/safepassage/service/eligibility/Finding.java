package org.safepassage.service.eligibility;

import java.util.List;

/**
 * What the rules in effect say of one person's facts in one category. An error is an exception, never a finding.
 */
public sealed interface Finding {

    String category();

    RuleVersion version();

    Grounds grounds();

    default Outcome outcome() {
        return switch (this) {
            case Eligible e -> Outcome.ELIGIBLE;
            case NotEligible n -> Outcome.NOT_ELIGIBLE;
            case Undetermined u -> Outcome.UNDETERMINED;
        };
    }

    /** The tree of sentences from the outcome down to each fact with its sources; built when asked for. */
    default Reason reasons() {
        return grounds().reasons(category(), outcome());
    }

    /** What would change this result: open facts, assumptions that were made, or the one fact that failed. */
    default List<Change> wouldChange() {
        return grounds().wouldChange(outcome());
    }

    record Eligible(String category, RuleVersion version, Grounds grounds) implements Finding {}

    record NotEligible(String category, RuleVersion version, Grounds grounds) implements Finding {}

    record Undetermined(String category, RuleVersion version, Grounds grounds) implements Finding {}
}
