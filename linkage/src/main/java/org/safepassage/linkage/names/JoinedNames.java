package org.safepassage.linkage.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts two names that are written as one word: Mohammadkarim, Gulmohammad, Fazlurrahman, Ziaulhaq, Gulagha. */
final class JoinedNames {
    private static final List<String> FIRST = List.of(
            "mohammad",
            "mohammed",
            "muhammad",
            "muhammed",
            "mohamad",
            "mohamed",
            "mohd",
            "محمد",
            "ghulam",
            "gholam",
            "غلام");
    private static final List<String> LAST =
            List.of("mohammad", "mohammed", "muhammad", "muhammed", "mohamad", "mohamed", "mohd", "muhd", "محمد");
    /** Whole compounds that another name was written onto: Ismatullahhasan, Kamalabdulbari, Sayedomar. */
    private static final List<Pattern> BEFORE_ANOTHER = List.of(
            Pattern.compile("(.{2,}?[uo]l{1,2}ah)(.{3,})"),
            Pattern.compile("(.{2,}?الله)(.{3,})"),
            Pattern.compile("(.{4,}?)(abd[aeou]{1,2}[lr].{3,})"),
            Pattern.compile("(sayed|sayid|sayyid|sayyed|syed|seyed|sayeed|saiyid)(.{4,})"));

    private static final List<String> OF_GOD = List.of(
            "urrahman",
            "urahman",
            "orrahman",
            "errahman",
            "arrahman",
            "ulrahman",
            "urrehman",
            "alrahman",
            "الرحمن",
            "الرحمان",
            "ulhaq",
            "ulhaqq",
            "ulhaque",
            "الحق");
    private static final List<String> COURTESIES = List.of("khan", "khann", "xan", "jaan", "خان");
    private static final Set<String> AFTER_GUL = Set.of(
            "agha", "aqa", "aga", "ahmad", "ahmed", "jan", "khan", "zaman", "alam", "nazar", "rahman", "rahim", "wali",
            "shah", "bibi", "makai", "pari");
    private static final int SHORTEST = 2;
    /** Letters of each of two well-known names that are written as one. */
    private static final int LEAST_KNOWN = 4;

    private JoinedNames() {}

    static List<String> split(String word) {
        if (word.length() < 6) {
            return List.of(word);
        }
        for (String first : FIRST) {
            String rest = word.startsWith(first) ? word.substring(first.length()) : "";
            boolean family = Words.TAILS.contains(rest) || rest.startsWith("zai") || rest.startsWith("yar");
            if (rest.length() > SHORTEST && !family) {
                return List.of(first, rest);
            }
        }
        for (String last : LAST) {
            if (word.endsWith(last) && word.length() > last.length() + SHORTEST) {
                return List.of(word.substring(0, word.length() - last.length()), last);
            }
        }
        return onto(word);
    }

    private static List<String> onto(String word) {
        for (Pattern pattern : BEFORE_ANOTHER) {
            Matcher matcher = pattern.matcher(word);
            if (matcher.matches() && !isEnding(matcher.group(2))) {
                return List.of(matcher.group(1), matcher.group(2));
            }
        }
        return ofGod(word);
    }

    private static boolean isEnding(String rest) {
        return Words.GOD.contains(rest)
                || Words.FAITH.contains(rest)
                || Words.TAILS.contains(rest)
                || rest.startsWith("zai")
                || rest.startsWith("zad")
                || rest.startsWith("khel");
    }

    private static List<String> ofGod(String word) {
        for (String ending : OF_GOD) {
            boolean abd = word.startsWith("abd") || word.startsWith("عبد");
            if (!abd && word.endsWith(ending) && word.length() > ending.length() + SHORTEST - 1) {
                return List.of(word.substring(0, word.length() - ending.length()), ending.substring(2));
            }
        }
        for (String ending : COURTESIES) {
            if (word.endsWith(ending) && word.length() >= ending.length() + 4) {
                return List.of(word.substring(0, word.length() - ending.length()), ending);
            }
        }
        boolean gul = word.startsWith("gul") || word.startsWith("gol");
        return gul && AFTER_GUL.contains(word.substring(3)) ? List.of("gul", word.substring(3)) : twoKnown(word);
    }

    /** Masoodaabdullah, Bariahmad: where a word is no name but parts into two well-known ones, these two. */
    static List<String> twoKnown(String word) {
        List<String> found = List.of(word);
        boolean name = word.length() < 2 * LEAST_KNOWN
                || Compounds.stem(word).affix() != Affix.NONE
                || KnownNames.away(word) < 1;
        for (int i = LEAST_KNOWN; !name && i <= word.length() - LEAST_KNOWN; i++) {
            found = better(word.substring(0, i), word.substring(i), found);
        }
        return found;
    }

    private static List<String> better(String first, String second, List<String> found) {
        boolean names = !isEnding(second) && KnownNames.away(first) < 1 && KnownNames.away(second) < 1;
        return names && (found.size() == 1 || away(first, second) < away(found.getFirst(), found.getLast()))
                ? List.of(first, second)
                : found;
    }

    private static double away(String first, String second) {
        return KnownNames.away(first) + KnownNames.away(second);
    }
}
