package org.safepassage.linkage.names;

import java.util.List;
import java.util.Set;

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
                                && !PREFIXES.contains(parts.get(i - 1).text())
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

    static boolean familyName(String text, List<String> skeletons) {
        if (familyShaped(text)) {
            return true;
        }
        for (String skeleton : skeletons) {
            if (Words.TRIBES.contains(skeleton)) {
                return true;
            }
        }
        return false;
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
