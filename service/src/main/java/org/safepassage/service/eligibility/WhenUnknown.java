package org.safepassage.service.eligibility;

/** What a condition counts as while its fact is unknown. A rule table must say so for each cell that assumes. */
public enum WhenUnknown {
    STAYS_OPEN,
    COUNTS_AS_YES,
    COUNTS_AS_NO;

    Answer instead() {
        return switch (this) {
            case STAYS_OPEN -> Answer.UNKNOWN;
            case COUNTS_AS_YES -> Answer.YES;
            case COUNTS_AS_NO -> Answer.NO;
        };
    }
}
