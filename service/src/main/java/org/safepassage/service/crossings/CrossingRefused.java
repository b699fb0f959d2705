package org.safepassage.service.crossings;

import java.util.UUID;

/** An act on a condition, an alert or a team that cannot be done as things stand. Nothing was changed. */
public abstract sealed class CrossingRefused extends RuntimeException {
    private CrossingRefused(String message) {
        super(message);
    }

    /** The operation has no crossing or airport of this code. */
    public static final class NoSuchPlace extends CrossingRefused {
        NoSuchPlace(String code) {
            super("no such place: " + (code.matches("[a-z0-9-]{1,60}") ? code : "unreadable"));
        }
    }

    /** There is none of this id in this operation. */
    public static final class NotThere extends CrossingRefused {
        NotThere(UUID id) {
            super("there is nothing of this id: " + id);
        }
    }

    /** It was ended, set aside or answered before. */
    public static final class AlreadyDone extends CrossingRefused {
        AlreadyDone(UUID id) {
            super("already done: " + id);
        }
    }

    /** What was asked for is incomplete or contradicts itself; a form says which field. */
    public static final class Incomplete extends CrossingRefused {
        private final String field;
        private final String words;

        Incomplete(String field, String words) {
            super("incomplete: " + field);
            this.field = field;
            this.words = words;
        }

        public String field() {
            return field;
        }

        /** What is missing, for whoever filled in the form. */
        public String words() {
            return words;
        }
    }
}
