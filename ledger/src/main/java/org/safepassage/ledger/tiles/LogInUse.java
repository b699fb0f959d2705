package org.safepassage.ledger.tiles;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody else writes to this log, or has written since it was opened. */
public final class LogInUse extends IOException {
    private static final long serialVersionUID = 1L;

    LogInUse(Path folder) {
        super("another writer has the log in " + folder + "; a log has one writer at a time. Nothing was changed.");
    }
}
