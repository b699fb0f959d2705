package org.safepassage.exercise.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of mentions.jsonl, as far as marking needs it. */
record TruthMention(
        String source,
        @Nullable List<String> also,
        @Nullable Integer row,
        String name,
        String person,
        String role,
        @Nullable List<String> identifiers) {
    boolean advocate() {
        return role.equals("advocate");
    }

    List<String> exact() {
        return identifiers == null ? List.of() : identifiers;
    }

    /** The text form holds no name. */
    @Override
    public String toString() {
        return person + "@" + source;
    }
}
