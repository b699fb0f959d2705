package org.safepassage.ledger.verify;

/** An older checkpoint is not a beginning of the log: history was rewritten since, or two histories were signed. */
public final class ForkedCheckpoint extends Fault {
    private static final long serialVersionUID = 1L;

    ForkedCheckpoint(String place, long older, String olderRoot, String computed) {
        super(
                place,
                "its root over the first " + number(older) + " entries is " + olderRoot + ", those of the log give "
                        + computed);
    }
}
