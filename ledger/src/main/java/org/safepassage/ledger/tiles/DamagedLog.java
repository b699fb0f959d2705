package org.safepassage.ledger.tiles;

import java.io.IOException;

/** A file of the log is missing or is not what it must be; the log is not written any further. */
public final class DamagedLog extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedLog(String path, String why) {
        super(path + " " + why + ". Nothing was changed. Run the verifier, and restore the folder from a copy.");
    }

    DamagedLog(String path, String why, Throwable cause) {
        this(path, why);
        initCause(cause);
    }
}
