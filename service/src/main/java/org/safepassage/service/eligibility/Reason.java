package org.safepassage.service.eligibility;

import java.util.List;

/**
 * One sentence of an explanation, its answer, the sources it rests on, and the sentences under it. It speaks of one
 * person's facts, so it is personal data and is kept sealed.
 */
public record Reason(String sentence, Answer answer, List<Source> sources, List<Reason> parts) {
    public Reason {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "Reason[" + answer + ", " + parts.size() + " parts]";
    }
}
