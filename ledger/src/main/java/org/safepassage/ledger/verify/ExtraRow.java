package org.safepassage.ledger.verify;

/** A row of the database has no entry in the log, or claims the place of another. */
public final class ExtraRow extends Fault {
    private static final long serialVersionUID = 1L;

    private final long index;

    ExtraRow(long index, String words) {
        super("row " + number(index), words);
        this.index = index;
    }

    public long index() {
        return index;
    }
}
