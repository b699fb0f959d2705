package org.safepassage.service.eligibility;

/**
 * Where a fact was written, as an id that the caller understands (a mention's, a document's, a caseworker's entry).
 * Never a name: sources are shown in reasons and may be kept with a decision.
 */
public record Source(String id) {
    public Source {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A source needs an id");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
