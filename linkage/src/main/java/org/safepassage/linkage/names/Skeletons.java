package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Consonant skeletons that agree across Latin, Dari and Pashto spellings of a word. Vowels and the half-vowels w, v, y
 * count only at the start; letters with several sounds give several skeletons.
 */
public final class Skeletons {
    private static final String SOFT = "aeiouAWYEwvyIU12";
    private static final String LIKELY = "BPTJCXDRZJSHGFKKGLMNWW~YAAAAAAWYAHZSSZ?JKAAAA";
    private static final String OTHER = "BPTJCXDRZJSHGFKKGLMNWW~YAAAAAAWYAXJSTD?GKAAAA";

    private Skeletons() {}

    /** One to three skeletons of a cleaned word, the most likely first. */
    public static List<String> of(String cleaned) {
        return of(Symbols.of(cleaned));
    }

    static List<String> of(byte[] symbols) {
        List<String> all = new ArrayList<>(3);
        addNew(all, build(symbols, LIKELY, true));
        addNew(all, build(symbols, OTHER, true));
        return all;
    }

    /** A wider skeleton in which neighbouring sounds (k q kh g gh, s sh z j, b p f, t d) fall together and h is gone. */
    public static String wide(String cleaned) {
        return wide(Symbols.of(cleaned));
    }

    static String wide(byte[] symbols) {
        String fine = build(symbols, LIKELY, false);
        StringBuilder out = new StringBuilder(fine.length());
        for (int i = 0; i < fine.length(); i++) {
            char c = wideClass(fine.charAt(i));
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Which wide classes of consonants occur, as bits; half-vowels, h and unknown symbols are left out. */
    static int classes(byte[] symbols) {
        int mask = 0;
        for (byte symbol : symbols) {
            char c = LIKELY.charAt(symbol);
            mask |= c == 'A' || c == '~' || c == 'W' || c == 'Y' || c == '?' ? 0 : 1 << (wideClass(c) & 31);
        }
        return mask;
    }

    private static char wideClass(char c) {
        return switch (c) {
            case 'X', 'G', 'K' -> 'K';
            case 'J', 'Z', 'C', 'H', 'S' -> 'S';
            case 'B', 'P', 'F' -> 'B';
            case 'D', 'T' -> 'T';
            default -> c;
        };
    }

    private static String build(byte[] symbols, String classes, boolean keepH) {
        StringBuilder out = new StringBuilder(symbols.length);
        int last = -2;
        for (int i = 0; i < symbols.length; i++) {
            char symbol = Symbols.ALPHABET.charAt(symbols[i]);
            char c = classes.charAt(symbols[i]);
            if (i > 0 && SOFT.indexOf(symbol) >= 0 || c == '~' && (!keepH || i == symbols.length - 1)) {
                continue;
            }
            if (last != i - 1 || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
            last = i;
        }
        return out.toString();
    }

    private static void addNew(List<String> all, String skeleton) {
        if (!skeleton.isEmpty() && !all.contains(skeleton)) {
            all.add(skeleton);
        }
    }
}
