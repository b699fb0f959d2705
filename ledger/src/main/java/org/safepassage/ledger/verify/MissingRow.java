package org.safepassage.ledger.verify;

/** Entries that were sealed are not in the database. */
public final class MissingRow extends Fault {
    private static final long serialVersionUID = 1L;

    private final long first;
    private final long last;

    MissingRow(long first, long last) {
        super(
                first == last ? "row " + number(first) : "rows " + number(first) + " to " + number(last),
                "sealed in the log and missing from the database");
        this.first = first;
        this.last = last;
    }

    public long first() {
        return first;
    }

    /** Equal to the first when one row is missing. */
    public long last() {
        return last;
    }
}
