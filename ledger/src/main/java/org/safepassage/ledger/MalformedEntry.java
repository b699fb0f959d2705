package org.safepassage.ledger;

import org.jspecify.annotations.Nullable;

/** These bytes are not the leaf of an entry. */
public final class MalformedEntry extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MalformedEntry(String why) {
        this(why, null);
    }

    MalformedEntry(String why, @Nullable Throwable cause) {
        super("not the leaf of an entry: " + why, cause);
    }
}
