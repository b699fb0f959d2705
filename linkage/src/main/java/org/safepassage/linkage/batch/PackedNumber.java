package org.safepassage.linkage.batch;

/**
 * The last twelve letters and digits of a number in one long, the last one lowest: five bits each when all are digits, base
 * 37 with the highest bit set when there are letters. 0 is no number.
 */
final class PackedNumber {
    private static final int BASE = 37;
    private static final int KEPT = 12;
    private static final int BITS = 5;

    private PackedNumber() {}

    static long of(String number) {
        long digits = 0;
        long mixed = 0;
        boolean onlyDigits = true;
        for (int i = Math.max(0, number.length() - KEPT); i < number.length(); i++) {
            char c = number.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            onlyDigits &= isDigit;
            int value = isDigit ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : Math.floorMod(c, BASE - 1);
            digits = digits << BITS | value + 1;
            mixed = mixed * BASE + value + 1;
        }
        return onlyDigits ? digits : mixed | Long.MIN_VALUE;
    }

    static String text(long packed) {
        byte[] text = new byte[KEPT];
        int at = KEPT;
        if (packed >= 0) {
            for (long rest = packed; rest > 0; rest >>>= BITS) {
                text[--at] = (byte) ('0' + (rest & 31) - 1);
            }
        } else {
            for (long rest = packed & Long.MAX_VALUE; rest > 0 && at > 0; rest = (rest - 1) / BASE) {
                text[--at] = (byte) ('0' + (rest - 1) % BASE);
            }
        }
        return new String(text, at, KEPT - at, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /**
     * True when two numbers share fewer than three signs at their ends and are therefore not worth a closer look; slips leave
     * most of the beginning or of the end. Numbers with letters, and short ones, always are.
     */
    static boolean farApart(long a, long b) {
        if (a < 0 || b < 0) {
            return false;
        }
        int lengthA = length(a);
        int lengthB = length(b);
        int shorter = Math.min(lengthA, lengthB);
        int tail = Math.min(shorter, Long.numberOfTrailingZeros(a ^ b) / BITS);
        long high = a << (KEPT - lengthA) * BITS ^ b << (KEPT - lengthB) * BITS;
        int head = Math.min(shorter, (Long.numberOfLeadingZeros(high) - (64 - KEPT * BITS)) / BITS);
        return shorter >= 4 && Math.min(shorter, head + tail) < 3;
    }

    private static int length(long digits) {
        return (64 - Long.numberOfLeadingZeros(digits) + BITS - 1) / BITS;
    }
}
