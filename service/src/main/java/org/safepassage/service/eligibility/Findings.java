package org.safepassage.service.eligibility;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The findings for one person, one per category, in the order of the operation's categories. */
public record Findings(List<Finding> all) implements Iterable<Finding> {
    public Findings {
        all = List.copyOf(all);
    }

    public Optional<Finding> in(String category) {
        return all.stream().filter(f -> f.category().equals(category)).findFirst();
    }

    /** The outcome in a category; undetermined when no rule speaks of it. */
    public Outcome outcome(String category) {
        return in(category).map(Finding::outcome).orElse(Outcome.UNDETERMINED);
    }

    @Override
    public Iterator<Finding> iterator() {
        return all.iterator();
    }
}
