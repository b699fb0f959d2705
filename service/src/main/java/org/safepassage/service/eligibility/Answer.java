package org.safepassage.service.eligibility;

/**
 * Yes, no, or not known, joined as in Kleene's strong three-valued logic (S. C. Kleene, Introduction to
 * Metamathematics, 1952, section 64): what is not known stays open unless the rest settles it anyway.
 */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Answer of(boolean holds) {
        return holds ? YES : NO;
    }
}
