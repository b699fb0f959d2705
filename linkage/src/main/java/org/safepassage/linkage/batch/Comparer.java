package org.safepassage.linkage.batch;

import org.safepassage.linkage.table.Column;

/**
 * Compares one field of two records. Level 0 says that a value is missing, 1 is the best agreement, {@link #DIFFERENT} the
 * worst. A whole name fills several slots, every other field one.
 */
abstract class Comparer {
    static final int MISSING = 0;
    static final int EXACT = 1;
    static final int DIFFERENT = 6;
    static final int BITS = 3;

    final FieldSpec spec;
    final Column column;
    /** Its place among the fields of a run. */
    int field;

    Comparer(FieldSpec spec, Column column) {
        this.spec = spec;
        this.column = column;
    }

    int slots() {
        return 1;
    }

    /** Forms are numbered below this while a list is linked; those of records looked up later come above. */
    abstract int forms();

    /** The number of a row's value in its one written form; 0 when it is missing. Everything below takes such forms. */
    abstract int formOf(int row);

    /** The form of a value that may be new; new ones are kept. Not for several threads, nor beside comparing. */
    abstract int formOf(String value);

    /** The levels of all slots of two forms that are neither missing nor equal, three bits each, the first slot lowest. */
    abstract long levels(int a, int b, LevelCache cache);

    /** What {@link #levels} would say, where that is cheap to tell; otherwise -1. */
    long glance(int a, int b) {
        return -1;
    }

    /** The levels of two records that carry the same form. */
    long same(int form) {
        return EXACT;
    }

    /** Whether comparing is dear enough to be remembered. */
    boolean remembers() {
        return true;
    }

    /** What a level means in words. */
    abstract String words(int slot, int level);

    /** The share of rows that carry the value on which two forms agree, or 0 when frequency does not matter. */
    double share(int slot, int level, int a, int b) {
        return 0;
    }

    /** Whether a level may ever have a share. */
    boolean gains(int level) {
        return level <= NameWords.SLIP;
    }

    /** How many rows have a value that could not be read as what the field is said to hold. */
    int unread() {
        return 0;
    }

    /** The bits of a level that is not learnt; NaN for all others. */
    double fixedBits(int slot, int level) {
        return Double.NaN;
    }

    /** The chance that two random rows agree exactly, where it is known in closed form; otherwise -1. */
    double exactByChance(int slot) {
        return -1;
    }

    /** Hashes under which a form is found again, 0 where there is none. */
    abstract long key(Kind kind, int form);

    /** Keys of which any one suffices; empty unless the field has several. */
    long[] manyKeys(int form) {
        return NO_KEYS;
    }

    /** Keys that rows with similar values probably share (see {@link Sketch}); empty for fields without any. */
    long[] similarKeys(int form) {
        return NO_KEYS;
    }

    /** Overlapping windows of values, so that neighbours always share one; empty for fields without order. */
    long[] windows(int form) {
        return NO_KEYS;
    }

    static final long[] NO_KEYS = {};

    /** What of a value a key is made of. */
    enum Kind {
        VALUE,
        SKELETON,
        INITIAL,
        /** The first three letters, which a slip further on leaves. */
        HEAD,
        /** The last three letters, which a slip before them leaves. */
        TAIL,
        YEAR,
        MONTH_AND_DAY
    }

    static long hash(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    static long mix(long hash) {
        long h = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        h = (h ^ h >>> 29) * 0x9E3779B97F4A7C15L;
        h ^= h >>> 32;
        return h == 0 ? 1 : h;
    }
}
