package org.safepassage.ledger;

/**
 * What may stand where an entry has text: 1 to 100 ASCII letters, digits and {@code . _ : / -}, beginning with a letter or digit.
 * There is no space, comma, at sign or letter beyond ASCII, so names, addresses and free text do not fit by accident.
 */
final class Codes {
    static final int LONGEST = 100;

    private Codes() {}

    static void check(String field, String text) {
        if (!isCode(text)) {
            // The text itself is left out: whatever was put here by mistake may be personal.
            throw new IllegalArgumentException(
                    "the " + field + " of an entry is not a code: 1 to 100 of A-Z a-z 0-9 . _ : / -"
                            + " beginning with a letter or digit; " + text.length() + " characters were given");
        }
    }

    static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !letterOrDigit(text.charAt(0))) {
            return false;
        }
        return text.chars().allMatch(c -> letterOrDigit(c) || "._:/-".indexOf(c) >= 0);
    }

    private static boolean letterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
