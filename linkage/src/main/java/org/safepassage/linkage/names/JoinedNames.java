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
            Pattern.compile("(.{3,}?[uo]d{1,2}[ie]{1,2}n)(.{4,})"),
            Pattern.compile("(.{2,}?الدین)(.{3,})"),
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
    /** Before or after a well-known name only: Marjan and Gulnaz are names of their own. */
    private static final List<String> BEFORE_KNOWN = List.of("gul", "gol", "khan", "xan", "گل", "خان");

    private static final List<String> AFTER_KNOWN = List.of("gul", "gol", "jan", "گل", "جان");
    private static final int LEAST_BEFORE = 3;
    private static final int LEAST_LATIN = 6;
    private static final int LEAST_ARABIC = 5;
    private static final int SHORTEST = 2;
    /** Letters of each of two well-known names that are written as one. */
    private static final int LEAST_KNOWN = 4;

    private static final int LEAST_COMPOUND = 7;

    private JoinedNames() {}

    static List<String> split(String word) {
        if (word.length() < (word.isEmpty() || word.charAt(0) < 128 ? LEAST_LATIN : LEAST_ARABIC)) {
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
        return gul && AFTER_GUL.contains(word.substring(3)) ? List.of("gul", word.substring(3)) : besideKnown(word);
    }

    /** Karimgul, Ahmadjan, Xanahmadzai: what many carry, written onto a name. */
    private static List<String> besideKnown(String word) {
        for (String last : AFTER_KNOWN) {
            int at = word.length() - last.length();
            if (at >= LEAST_BEFORE && word.endsWith(last) && isKnown(word.substring(0, at)) && !isName(word)) {
                return List.of(word.substring(0, at), last);
            }
        }
        for (String first : BEFORE_KNOWN) {
            int at = first.length();
            int least = word.charAt(0) < 128 ? LEAST_KNOWN : LEAST_BEFORE;
            if (word.length() >= at + least && word.startsWith(first) && isKnown(word.substring(at)) && !isName(word)) {
                return List.of(first, word.substring(at));
            }
        }
        return twoKnown(word);
    }

    private static boolean isKnown(String word) {
        return Words.SLIGHT.contains(word) || KnownNames.readings(Word.of(word), Affix.NONE).length > 0;
    }

    private static boolean isName(String word) {
        return KnownNames.away(word) < 1;
    }

    /** Masoodaabdullah, Bariahmad: where a word is no name but parts into two well-known ones, these two. */
    static List<String> twoKnown(String word) {
        List<String> found = List.of(word);
        Compounds.Stem whole = Compounds.stem(word);
        if (whole.affix() == Affix.ULLAH || whole.affix() == Affix.UDDIN) {
            return isKnown(whole) ? found : beforeCompound(word);
        }
        boolean name = word.length() < 2 * LEAST_KNOWN || whole.affix() != Affix.NONE || isName(word);
        for (int i = LEAST_KNOWN; !name && i <= word.length() - LEAST_KNOWN; i++) {
            found = better(word.substring(0, i), word.substring(i), found);
        }
        return found;
    }

    /** Hossainwaliullah, Xanismatullah: a well-known name, or Khan, and a compound that is one too. */
    private static List<String> beforeCompound(String word) {
        for (int i = LEAST_BEFORE; i <= word.length() - LEAST_COMPOUND; i++) {
            String first = word.substring(0, i);
            boolean name = i >= LEAST_KNOWN ? KnownNames.away(first) < 1 : BEFORE_KNOWN.contains(first);
            if (name && isKnown(Compounds.stem(word.substring(i)))) {
                return List.of(first, word.substring(i));
            }
        }
        return List.of(word);
    }

    private static boolean isKnown(Compounds.Stem stem) {
        Word word = Word.of(stem.text());
        return stem.text().length() >= LEAST_KNOWN
                && (KnownNames.readings(word, stem.affix()).length > 0
                        || KnownNames.readings(word, Affix.NONE).length > 0);
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
