package org.safepassage.ledger.verify;

/** A file among the tiles that is none. */
public final class StrayFile extends Fault {
    private static final long serialVersionUID = 1L;

    StrayFile(String path) {
        super(path, "does not belong to the log");
    }
}
