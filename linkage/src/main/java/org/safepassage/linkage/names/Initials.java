package org.safepassage.linkage.names;

import java.util.List;

/** Initials that were written as one word, as JC for Jean-Claude: seen by the other name, which has two words that begin so. */
final class Initials {
    private static final String VOWELS = "aeiouy";

    private Initials() {}

    /** Puts a blank between them; false when there are none. */
    static boolean part(List<String> words, List<String> other) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (words.size() > 1 && mayBeInitials(word) && !other.contains(word) && beginSo(word, other)) {
                words.set(i, word.charAt(0) + " " + word.charAt(1));
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeInitials(String word) {
        return word.length() == 2 && isConsonant(word.charAt(0)) && isConsonant(word.charAt(1));
    }

    private static boolean isConsonant(char c) {
        return c >= 'a' && c <= 'z' && VOWELS.indexOf(c) < 0;
    }

    private static boolean beginSo(String initials, List<String> other) {
        for (int i = 0; i + 1 < other.size(); i++) {
            if (begins(other.get(i), initials.charAt(0)) && begins(other.get(i + 1), initials.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String word, char with) {
        return word.length() > 1 && word.charAt(0) == with;
    }
}
