package org.safepassage.ledger.tiles;

import java.io.IOException;

/**
 * A leaf was offered where the tiles already hold another one: the caller has forgotten, reordered or rewritten entries, as a
 * database restored from an old backup does.
 */
public final class DifferentLeaf extends IOException {
    private static final long serialVersionUID = 1L;

    private final long index;

    DifferentLeaf(long index) {
        super("the log already holds a different leaf at index " + index
                + ". Nothing was changed. Compare the database with the log"
                + " before going on; it may have been restored from a backup older than the log.");
        this.index = index;
    }

    /** Of the first leaf that differs. */
    public long index() {
        return index;
    }
}
