package org.safepassage.service.crossings;

import java.util.Locale;

/** What became of a message. */
public enum AlertOutcome {
    /** Durable, and not read yet. */
    KEPT,
    /** A new alert stands. */
    RAISED,
    /** An alert that stood was changed. */
    UPDATED,
    /** It took an alert back. */
    ENDED,
    /** Understood; nothing follows from it. */
    NOTED,
    /** A message of the same sender, identifier and time came before. */
    REPEATED,
    /** An update or a cancel of it came before it did. */
    SUPERSEDED,
    MALFORMED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AlertOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
