package org.safepassage.service.intake.mentions;

import java.util.List;

/**
 * The people found in one message or row.
 *
 * @param people in the order they are first written; {@link FoundPerson#number} is the index here
 * @param cut true when the text was longer than is read and its rest was left alone
 */
public record Found(List<FoundPerson> people, boolean cut) {

    public Found {
        people = List.copyOf(people);
    }

    public static final Found NOBODY = new Found(List.of(), false);
}
