package org.safepassage.service.eligibility;

import java.util.List;

/**
 * One fact that rules may ask about.
 *
 * @param code how files name it, such as {@code worked-to}
 * @param name how sentences name it, such as "last year of work"
 * @param values the words it may take; empty for kinds that have none, or for a word list left open
 * @param ask who can answer it when it is not known
 */
public record FactDefinition(String code, String name, FactKind kind, List<String> values, String ask) {
    public FactDefinition {
        values = List.copyOf(values);
    }

    /** Whether this value may be written for this fact. */
    boolean takes(String value) {
        return values.isEmpty() || values.contains(value);
    }
}
