package org.safepassage.linkage;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody worked for, and from when to when; what is not told is null or 0. Years are remembered better than they are
 * written, so one a year apart is no contradiction.
 *
 * @param employer the kind of employer, as coded by the caller
 * @param from year of the Gregorian calendar
 * @param to year of the Gregorian calendar
 */
public record Career(@Nullable String employer, int from, int to) {
    private static final int NEAR = 1;

    static void weigh(Weighing weighing, Career one, Career other) {
        if (one.employer != null && other.employer != null) {
            weighing.add("employer", one.employer.equals(other.employer) ? "same" : "different");
        }
        year(weighing, "worked-from", one.from, other.from);
        year(weighing, "worked-to", one.to, other.to);
    }

    private static void year(Weighing weighing, String field, int one, int other) {
        if (one != 0 && other != 0) {
            int apart = Math.abs(one - other);
            weighing.add(field, apart == 0 ? "same" : apart <= NEAR ? "near" : "different");
        }
    }
}
