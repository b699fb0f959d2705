package org.safepassage.ledger.verify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which file of the log: a tile of hashes at a level, or at level {@link #ENTRIES} a bundle of entries.
 *
 * @param width how many hashes or entries it holds, 256 when full
 */
record TileName(int level, long number, int width) {
    static final int ENTRIES = -1;
    static final int FULL = 256;
    private static final int BITS = 8;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** The name that this path spells, when it is spelled as the specification wants. */
    static Optional<TileName> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int level = matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
        long number = Long.parseLong(matcher.group(2).replace("x", "").replace("/", ""));
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        TileName name = new TileName(level, number, width);
        return name.path().equals(path) ? Optional.of(name) : Optional.empty();
    }

    /** How many hashes or entries a log of this size has in the tile of this level and number; none when not positive. */
    static long widthIn(int level, long number, long size) {
        long hashes = size >>> (BITS * Math.max(level, 0));
        return Math.min(FULL, hashes - number * FULL);
    }

    TileName full() {
        return new TileName(level, number, FULL);
    }

    boolean isFull() {
        return width == FULL;
    }

    boolean isBundle() {
        return level == ENTRIES;
    }

    /** Index of the first entry under the hash at this place of the tile. */
    long firstEntryAt(int place) {
        return (number * FULL + place) << (BITS * Math.max(level, 0));
    }

    String path() {
        StringBuilder digits = new StringBuilder();
        long rest = number;
        do {
            String group = String.valueOf(1000 + rest % 1000).substring(1);
            digits.insert(0, digits.isEmpty() ? group : "x" + group + "/");
            rest /= 1000;
        } while (rest > 0);
        String level = isBundle() ? "entries" : Integer.toString(this.level);
        return "tile/" + level + "/" + digits + (isFull() ? "" : ".p/" + width);
    }
}
