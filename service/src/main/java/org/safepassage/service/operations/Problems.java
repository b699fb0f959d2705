package org.safepassage.service.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.safepassage.service.eligibility.Spelling;

/** Gathers what is wrong, so that an official sees all of it at once. */
final class Problems {
    private final List<Problem> all = new ArrayList<>();

    void add(String file, long line, String column, String message) {
        all.add(new Problem(file, line, column, message));
    }

    int count() {
        return all.size();
    }

    List<Problem> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }

    /** "Did you mean …?", or what is possible. */
    static String instead(String written, Collection<String> possible) {
        if (possible.isEmpty()) {
            return "The table that would list it has no rows yet.";
        }
        String nearest = Spelling.nearest(written, possible)
                .map(near -> "Did you mean '" + near + "'? ")
                .orElse("");
        return nearest + "It may be " + String.join(", ", possible) + ".";
    }
}
