package org.safepassage.ledger.witness;

/** The log shows a tree that does not begin with what it has shown before: history was rewritten, or two histories exist. */
public final class Forked extends Exception {
    private static final long serialVersionUID = 1L;

    Forked(long seen, long offered) {
        super("the log of " + offered + " entries does not begin with the " + seen
                + " entries seen before; the checkpoint was not kept");
    }
}
