package org.safepassage.exercise.truth;

/** Kleene's strong three-valued logic (Introduction to Metamathematics, 1952, section 64). */
enum Truth3 {
    NO,
    UNKNOWN,
    YES;

    static Truth3 of(boolean value) {
        return value ? YES : NO;
    }

    Truth3 and(Truth3 other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth3 or(Truth3 other) {
        return compareTo(other) >= 0 ? this : other;
    }

    String outcome() {
        return switch (this) {
            case YES -> "eligible";
            case NO -> "not-eligible";
            case UNKNOWN -> "undetermined";
        };
    }
}
