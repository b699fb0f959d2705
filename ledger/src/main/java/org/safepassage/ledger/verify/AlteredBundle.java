package org.safepassage.ledger.verify;

/** A file of entries does not hold the entries that were sealed. */
public final class AlteredBundle extends Fault {
    private static final long serialVersionUID = 1L;

    private final long entry;

    AlteredBundle(TileName name, long entry, String words) {
        super(name.path() + " entry " + number(entry), words);
        this.entry = entry;
    }

    /** Index of the first entry that is not as it was sealed. */
    public long entry() {
        return entry;
    }
}
