package org.safepassage.ledger.witness;

/** The log shows a smaller tree than it has shown before: entries have been taken away. */
public final class RolledBack extends Exception {
    private static final long serialVersionUID = 1L;

    RolledBack(long seen, long offered) {
        super("the log has gone back from " + seen + " entries to " + offered + "; the checkpoint was not kept");
    }
}
