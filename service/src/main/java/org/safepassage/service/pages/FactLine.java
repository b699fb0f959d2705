package org.safepassage.service.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of facts.
 *
 * @param source where the fact comes from and when, or "" where that goes without saying
 * @param change a link to where the fact can be changed, or null
 */
public record FactLine(
        String name,
        List<Cell> values,
        String source,
        @Nullable Link change) {
    public FactLine {
        values = List.copyOf(values);
    }

    public static FactLine of(String name, Cell... values) {
        return new FactLine(name, List.of(values), "", null);
    }

    public FactLine from(String source) {
        return new FactLine(name, values, source, change);
    }

    public FactLine changedAt(String address, String words) {
        return new FactLine(name, values, source, new Link(address, words));
    }
}
