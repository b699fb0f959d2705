package org.safepassage.linkage.batch;

/**
 * Exactly known days as digits, four bits each (19870803), compared without making objects; the levels are those of
 * {@link Dates}. A day of 0 is one that is not exactly known.
 */
final class ExactDays {
    private static final int YEAR = 0xFFFF0000;
    private static final int MONTH = 0xFF00;
    private static final int DAY = 0xFF;

    private ExactDays() {}

    static int of(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseUnsignedInt(digits, 16);
    }

    /** One digit wrong, two neighbouring digits swapped, or day and month swapped. */
    static boolean slip(int a, int b) {
        int apart = a ^ b;
        if ((apart & YEAR) == 0 && (a & DAY) == (b & MONTH) >>> 8 && (b & DAY) == (a & MONTH) >>> 8) {
            return true;
        }
        int lowest = Integer.numberOfTrailingZeros(apart) & ~3;
        int rest = apart >>> lowest;
        if (rest >>> 4 == 0) {
            return true;
        }
        int x = a >>> lowest;
        int y = b >>> lowest;
        return rest >>> 8 == 0 && (x & 0xF) == (y >>> 4 & 0xF) && (y & 0xF) == (x >>> 4 & 0xF);
    }

    static boolean sameYear(int a, int b) {
        return ((a ^ b) & YEAR) == 0;
    }

    static boolean twoOfThree(int a, int b) {
        int apart = a ^ b;
        int same = ((apart & YEAR) == 0 ? 1 : 0) + ((apart & MONTH) == 0 ? 1 : 0) + ((apart & DAY) == 0 ? 1 : 0);
        return same == 2;
    }
}
