package org.safepassage.exercise.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Those who move together; the first member is the principal.
 *
 * @param tongue fa (Dari) or ps (Pashto)
 * @param schooled whether they write English themselves
 * @param abroad a relative in the United Kingdom who may write for them, and is no part of the crisis
 * @param reaches whether anything ever arrives from or about them, rolls apart
 */
public record Family(
        String id,
        long number,
        List<Person> members,
        String tongue,
        boolean schooled,
        NamePart place,
        PersonName abroad,
        boolean reaches) {
    public Person principal() {
        return members.getFirst();
    }

    /** The same family with its principal changed. */
    Family led(Person principal) {
        List<Person> changed = new ArrayList<>(members);
        changed.set(0, principal);
        return new Family(id, number, List.copyOf(changed), tongue, schooled, place, abroad, true);
    }

    public List<Person> dependants() {
        return members.subList(1, members.size());
    }
}
