package org.safepassage.linkage;

/** What may be done with a pair. */
public enum Verdict {
    /** Certain enough for the machine, always reversible. */
    LINK,
    /** A person should look. */
    REVIEW,
    APART
}
