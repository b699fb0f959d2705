package org.safepassage.linkage.names;

import java.util.List;

/** Which part of a written name is the given name. */
final class Roles {
    private Roles() {}

    /**
     * The index of the given name: the first part, but in "Mohammad Karim" or "Sayed Karim Ahmadi" the one after, unless
     * what follows has the shape of a family name.
     */
    static int given(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).slight() && !(i > 0 && familyName(parts.get(i)))) {
                return i;
            }
            if (!parts.get(i).slight()) {
                return i - 1;
            }
        }
        return 0;
    }

    private static boolean familyName(Part part) {
        return familyShaped(part.text()) || part.skeletons().stream().anyMatch(Words.TRIBES::contains);
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
