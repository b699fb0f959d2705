package org.safepassage.service.eligibility;

import java.time.Instant;
import java.util.Optional;

/** Which applications a change of rules reaches. */
public enum Transition {
    /** Those not yet decided; a decision keeps the rule it was made under. */
    UNDECIDED("undecided"),
    /** Those received from the effective minute on. */
    RECEIVED("received"),
    /** Every application, decided ones included. */
    EVERYONE("everyone");

    private final String code;

    Transition(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The moment that is held against a rule's effective minutes. */
    Instant counts(Moments moments) {
        return switch (this) {
            case UNDECIDED -> moments.decided().orElse(moments.now());
            case RECEIVED -> moments.received();
            case EVERYONE -> moments.now();
        };
    }

    public static Optional<Transition> ofCode(String code) {
        for (Transition transition : values()) {
            if (transition.code.equals(code)) {
                return Optional.of(transition);
            }
        }
        return Optional.empty();
    }
}
