package org.safepassage.service.eligibility;

/** A fact was stated that the operation's vocabulary does not have, or with a value it cannot take. */
public final class UnknownFact extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownFact(String fact) {
        super("The vocabulary has no fact '" + fact + "' with such a value");
    }

    UnknownFact(String fact, Throwable cause) {
        super("The fact '" + fact + "' cannot take such a value", cause);
    }
}
