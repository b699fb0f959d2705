package org.safepassage.ledger.verify;

/** The entries and tiles agree with each other, and not with the root that was signed. */
public final class RewrittenLog extends Fault {
    private static final long serialVersionUID = 1L;

    RewrittenLog(long size, String signed, String computed) {
        super(
                "checkpoint of " + number(size) + " entries",
                "the signed root is " + signed + ", the entries give " + computed);
    }
}
