package org.safepassage.service.people;

import java.util.Map;

/** What is joined into another may be joined on into a third: people, families and cases alike. */
public final class Joined {
    private Joined() {}

    /** Where the chain of joins that begins here ends; the very same where there is none. */
    public static <T> T last(Map<T, T> joined, T one) {
        T found = one;
        for (T next = joined.get(found); next != null; next = joined.get(found)) {
            found = next;
        }
        return found;
    }
}
