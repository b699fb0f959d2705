package org.safepassage.ledger.note;

import org.jspecify.annotations.Nullable;

/** A note whose text must be ignored: no known key has signed it, or it is not what it should be. */
public final class ForgedNote extends Exception {
    private static final long serialVersionUID = 1L;

    ForgedNote(String why) {
        this(why, null);
    }

    ForgedNote(String why, @Nullable Throwable cause) {
        super("this checkpoint cannot be trusted: " + why, cause);
    }
}
