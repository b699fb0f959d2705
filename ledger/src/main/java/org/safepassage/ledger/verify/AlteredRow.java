package org.safepassage.ledger.verify;

/** A row of the database is not the entry that was sealed. */
public final class AlteredRow extends Fault {
    private static final long serialVersionUID = 1L;

    private final long index;

    AlteredRow(long index, String words) {
        super("row " + number(index), words);
        this.index = index;
    }

    public long index() {
        return index;
    }
}
