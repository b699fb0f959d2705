package org.safepassage.service.intake.mentions.names;

/** The consonants of a romanised name, by which free spellings of one name meet: Mohammad, Muhamed, Mohamad. */
public final class Skeletons {

    private Skeletons() {}

    public static String of(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = consonant(folded, i);
            if (c != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char consonant(String word, int i) {
        char c = word.charAt(i);
        boolean beforeH = i + 1 < word.length() && word.charAt(i + 1) == 'h';
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', '\'', '-' -> i == 0 && c != '\'' && c != '-' ? 'a' : (char) 0;
            case 'y' -> i == 0 ? 'y' : (char) 0;
            case 'h' -> i > 0 && "kgszdtc".indexOf(word.charAt(i - 1)) >= 0 || i == word.length() - 1 ? (char) 0 : 'h';
            case 'q', 'k' -> beforeH ? 'x' : 'k';
            case 'g' -> beforeH ? 'k' : 'g';
            case 'c' -> beforeH ? 'c' : 'k';
            case 's' -> beforeH ? 'c' : 's';
            case 'w', 'v' -> 'v';
            case 'p', 'f' -> c;
            default -> c;
        };
    }
}
