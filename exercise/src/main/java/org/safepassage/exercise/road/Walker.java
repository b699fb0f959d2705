package org.safepassage.exercise.road;

import java.util.Map;

/** A line of people.jsonl, as far as the road needs it. */
record Walker(
        String person,
        String family,
        String relation,
        Map<String, String> names,
        String sex,
        String birth,
        Map<String, String> papers) {
    String name() {
        return String.join(" ", names.getOrDefault("given", ""), names.getOrDefault("father", ""))
                .strip();
    }

    @Override
    public String toString() {
        return person;
    }
}
