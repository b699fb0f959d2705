package org.safepassage.linkage.names;

/**
 * Reads digits that stand for letters: 7asan and Sa3id as people type Arabic names on a telephone without its letters (the Arabic chat
 * alphabet: 2 and 3 for sounds that Latin leaves out, 5 kh, 6 t, 7 h), and the 0 and 1 that were hit instead of o and i. A number
 * behind a name stays a number.
 */
final class DigitLetters {
    private static final String[] READ = {"o", "i", "", "", "a", "kh", "t", "h", "8", "9"};
    private static final String ENDINGS = "37";

    private DigitLetters() {}

    static String read(String clean) {
        return hasDigit(clean) ? read(clean, clean.length()) : clean;
    }

    private static boolean hasDigit(String clean) {
        for (int i = 0; i < clean.length(); i++) {
            if (isDigit(clean.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String read(String clean, int length) {
        StringBuilder out = new StringBuilder(length + 4);
        for (int i = 0; i < length; i++) {
            char c = clean.charAt(i);
            if (isDigit(c) && isInWord(clean, i)) {
                out.append(READ[c - '0']);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isInWord(String clean, int i) {
        boolean before = i > 0 && isLetter(clean.charAt(i - 1));
        boolean after = i + 1 < clean.length() && isLetter(clean.charAt(i + 1));
        boolean last = i + 1 == clean.length() || clean.charAt(i + 1) == ' ';
        return after || before && last && ENDINGS.indexOf(clean.charAt(i)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
