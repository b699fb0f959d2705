package org.safepassage.linkage.identifiers;

/** Digits of any script (0-9, ٠-٩, ۰-۹) and the slips people make when they copy them. */
public final class Digits {
    private Digits() {}

    /** The digits of the text as 0-9, everything else left out. */
    public static String only(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isDigit).forEach(c -> out.append((char) ('0' + Character.digit(c, 10))));
        return out.toString();
    }

    /** True when one digit is wrong, missing or added, or two neighbours are swapped (Damerau 1964), but not equal. */
    public static boolean oneSlip(String a, String b) {
        int shortest = Math.min(a.length(), b.length());
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1 || shortest < 4) {
            return false;
        }
        int head = 0;
        while (head < shortest && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int restA = a.length() - head - tail;
        int restB = b.length() - head - tail;
        return restA <= 1 && restB <= 1
                || restA == 2
                        && restB == 2
                        && a.charAt(head) == b.charAt(head + 1)
                        && a.charAt(head + 1) == b.charAt(head);
    }
}
