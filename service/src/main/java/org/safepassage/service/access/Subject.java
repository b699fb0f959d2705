package org.safepassage.service.access;

import java.util.UUID;

/**
 * What a grant is given on and an opening is about. A message covers the mentions in it, a person those joined to it.
 *
 * @param people how many people opening it shows, for the budget: 1 for a person, the names shown for a message
 */
public record Subject(Kind kind, UUID id, int people) {

    public Subject {
        if (people < 1) {
            throw new IllegalArgumentException("an opening shows somebody");
        }
    }

    public static Subject person(UUID id) {
        return new Subject(Kind.PERSON, id, 1);
    }

    public static Subject message(UUID id, int people) {
        return new Subject(Kind.MESSAGE, id, Math.max(1, people));
    }

    /** What it is; the word begins the entry's code. */
    public enum Kind {
        PERSON("person"),
        MESSAGE("message");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
