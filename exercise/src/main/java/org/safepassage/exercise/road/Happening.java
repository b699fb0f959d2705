package org.safepassage.exercise.road;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is seen to happen: to a whole family when it names no person, to one of its people, or to somebody at the door of whom the service
 * has no name.
 *
 * @param outcome confirmed, declined, unanswered; passed, turned-back, absent; landed, missed; killed
 * @param because why somebody was turned back; empty otherwise
 * @param papers what the guards were shown
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Happening(
        String id,
        @Nullable String person,
        @Nullable Stranger unlisted,
        String outcome,
        String place,
        String at,
        String because,
        List<String> papers) {
    static Happening family(Called called, String outcome) {
        return new Happening(called.id(), null, null, outcome, called.place(), called.at(), "", List.of());
    }

    /** Somebody at the door, as they say who they are; the number is the exercise's own, for the score. */
    record Stranger(int door, String name, String born, String sex, String relation) {
        @Override
        public String toString() {
            return "door " + door;
        }
    }
}
