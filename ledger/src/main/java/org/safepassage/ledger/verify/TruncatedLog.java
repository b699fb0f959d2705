package org.safepassage.ledger.verify;

/** The entries end before the checkpoint says they do. */
public final class TruncatedLog extends Fault {
    private static final long serialVersionUID = 1L;

    private final long signed;
    private final long found;

    TruncatedLog(long signed, long found) {
        super(
                "entry " + number(found),
                "the log ends here; " + number(signed) + " entries were signed, " + number(signed - found)
                        + " are gone");
        this.signed = signed;
        this.found = found;
    }

    public long signed() {
        return signed;
    }

    public long found() {
        return found;
    }
}
