package org.safepassage.ledger.verify;

/** A file of hashes does not hold the hashes of the entries. */
public final class FlippedTile extends Fault {
    private static final long serialVersionUID = 1L;

    private final int level;
    private final long tile;
    private final int offset;
    private final long entry;

    FlippedTile(TileName name, int offset, String words) {
        super(name.path() + " byte " + offset, words);
        this.level = name.level();
        this.tile = name.number();
        this.offset = offset;
        this.entry = name.firstEntryAt(offset / Sums.LENGTH);
    }

    public int level() {
        return level;
    }

    public long tile() {
        return tile;
    }

    /** Of the first wrong byte in the file. */
    public int offset() {
        return offset;
    }

    /** Index of the first entry under the wrong hash. */
    public long entry() {
        return entry;
    }
}
