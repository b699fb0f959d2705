package org.safepassage.exercise.score;

import java.util.List;

/**
 * What truly happened to one person: a line of road.jsonl.
 *
 * @param door the number under which somebody unlisted came, 0 for the others
 */
public record Trodden(String person, String outcome, String place, String at, int door) {
    /** Outcomes that are kept of a person. */
    public static final List<String> KEPT = List.of("passed", "turned-back", "landed", "killed");
}
