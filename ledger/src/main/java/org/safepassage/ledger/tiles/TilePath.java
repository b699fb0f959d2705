package org.safepassage.ledger.tiles;

/** Where a tile or entry bundle lies below the folder of a log, per C2SP tlog-tiles. */
final class TilePath {
    /** Hashes in a full tile, entries in a full bundle. */
    static final int WIDTH = 256;
    /** Height of the subtree that one tile holds. */
    static final int HEIGHT = 8;

    private TilePath() {}

    static String tile(int level, long number, int width) {
        return "tile/" + level + "/" + numbered(number, width);
    }

    static String bundle(long number, int width) {
        return "tile/entries/" + numbered(number, width);
    }

    /** The folder of all partial forms of what lies at this full path. */
    static String partials(String fullPath) {
        return fullPath + ".p";
    }

    private static String numbered(long number, int width) {
        StringBuilder path = new StringBuilder("%03d".formatted(number % 1000));
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return width == WIDTH ? path.toString() : partials(path.toString()) + "/" + width;
    }
}
