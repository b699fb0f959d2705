package org.safepassage.service.command.road;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.PersonId;

/** The world outside the service, which says what it sees happen and never who somebody truly is. */
public interface Outside {

    /** @param called whom the question is about, by the service's own ids */
    List<Happening> ask(Question question, List<Called> called) throws IOException;

    /** What is asked, in the order of a journey. */
    enum Question {
        ANSWERS,
        ATTACK,
        GATE,
        FLIGHT
    }

    /** People told to be at a place at a time. */
    record Called(UUID id, String place, Instant at, List<PersonId> people) {
        public Called {
            people = List.copyOf(people);
        }
    }

    /**
     * What is seen.
     *
     * @param person empty when it is of all, or of somebody who is on no list
     * @param because a code; empty when there is nothing to say
     */
    record Happening(
            UUID id,
            @Nullable PersonId person,
            @Nullable Stranger unlisted,
            String outcome,
            String place,
            Instant at,
            String because,
            List<String> papers) {
        public Happening {
            papers = List.copyOf(papers);
        }
    }

    /** Somebody at the door who is on no list, as they say who they are. The text form holds no name. */
    record Stranger(int door, String name, String born, String sex, String relation) {
        @Override
        public String toString() {
            return "door " + door;
        }
    }
}
