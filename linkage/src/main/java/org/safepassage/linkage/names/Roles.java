package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which part of a written name is the given name. */
final class Roles {
    private Roles() {}

    /**
     * The index of the given name: the first part that tells, but in "Mohammad Ahmadi" the one before, since a family name
     * follows it.
     */
    static int given(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).slight()) {
                return i > 0
                                && parts.get(i).family()
                                && (!PREFIXES.contains(parts.get(i - 1).text()) || tribe(parts.get(i)))
                        ? calledBy(parts)
                        : i;
            }
        }
        return calledBy(parts);
    }

    /* Of parts that are all slight, the first that is more than a title. */
    private static int calledBy(List<Part> parts) {
        for (int i = 0; i < parts.size() && parts.get(i).slight(); i++) {
            if (!RANKS.contains(parts.get(i).text())) {
                return i;
            }
        }
        return 0;
    }

    private static final Set<String> PREFIXES = Set.of("gul", "gol", "bibi", "bebe", "گل", "بیبی");
    private static final Set<String> RANKS =
            Set.of("sayed", "mir", "shah", "ghulam", "bibi", "میر", "شاه", "غلام", "بیبی");

    /** "Ahmadzai Maryam": whoever writes a tribe's name before others writes their own name behind it. */
    static List<Part> givenFirst(List<Part> parts) {
        if (parts.size() < 2 || !isFamilyFirst(parts)) {
            return parts;
        }
        List<Part> turnedRound = new ArrayList<>(parts.subList(1, parts.size()));
        turnedRound.add(parts.getFirst());
        return turnedRound;
    }

    /* A tribe's name before any other, or a word shaped like a family's that is no given name before one that is: Nazari Nargis. */
    private static boolean isFamilyFirst(List<Part> parts) {
        Part first = parts.getFirst();
        if (tribe(first)) {
            return parts.stream().skip(1).anyMatch(part -> !part.slight() && !part.family());
        }
        Part second = parts.get(1);
        return first.family()
                && first.affix() == Affix.NONE
                && isFamilyOnly(first)
                && (second.slight() ? parts.size() == 2 : second.known().length > 0 && !second.family());
    }

    /* Karimi is of a Karim; Ali, Wali and Zalmai are names of their own. */
    private static boolean isFamilyOnly(Part part) {
        String text = part.text();
        boolean two = text.endsWith("ee") || text.endsWith("ie");
        String stem = text.substring(0, text.length() - (two ? 2 : 1));
        return stem.length() >= LEAST_STEM && KnownNames.readings(Word.of(stem), Affix.NONE).length > 0;
    }

    private static final int LEAST_STEM = 4;

    static boolean tribe(Part part) {
        boolean shaped =
                part.text().length() >= 6 && OF_TRIBES.matcher(part.text()).find();
        return part.family() && part.affix() == Affix.NONE && (shaped || namesTribe(part.text(), part.skeletons()));
    }

    private static final Pattern OF_TRIBES = Pattern.compile("(?:z[aoe]{0,2}[iy]|zee|zaee|kh[ae]{1,2}i?l|زی|زئی|خیل)$");

    static boolean familyName(String text, List<String> skeletons) {
        return familyShaped(text) || namesTribe(text, skeletons);
    }

    /* Safia has the consonants of the Safi and is no tribe: an a at the end tells. */
    private static boolean namesTribe(String text, List<String> skeletons) {
        Set<String> tribes = endsInA(text) ? ENDING_IN_A : OTHERS;
        return skeletons.stream().anyMatch(tribes::contains);
    }

    static boolean endsInA(String text) {
        return text.endsWith("a")
                || text.endsWith("ah")
                || text.endsWith("eh")
                || text.endsWith("ه")
                || text.endsWith("ا");
    }

    private static final Set<String> ENDING_IN_A = skeletons(true);
    private static final Set<String> OTHERS = skeletons(false);

    private static Set<String> skeletons(boolean endingInA) {
        return Words.TRIBES.stream()
                .filter(tribe -> endsInA(tribe) == endingInA)
                .map(tribe -> Skeletons.of(tribe).getFirst())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean familyShaped(String text) {
        return text.length() >= 5
                && (text.endsWith("i")
                        || text.endsWith("zada")
                        || text.endsWith("y")
                        || text.endsWith("ی")
                        || text.endsWith("زاده"));
    }
}
