package org.safepassage.service.eligibility;

/** A cell of a rule table cannot be read. The message says what was found and what to write instead. */
public final class UnreadableCondition extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableCondition(String message) {
        super(message);
    }
}
