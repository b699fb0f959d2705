package org.safepassage.linkage.batch;

/** More candidate pairs than memory allows; nothing was compared. */
public final class TooManyPairs extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyPairs(long pairs, long most) {
        super("more than %,d candidate pairs, and memory is allowed for %,d: name more fields, or give more memory"
                .formatted(pairs, most));
    }
}
