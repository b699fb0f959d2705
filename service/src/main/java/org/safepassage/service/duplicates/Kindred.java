package org.safepassage.service.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.PersonId;

/** Who of some people is told, in one message or another, to be of one family with whom. */
final class Kindred {
    private record Place(UUID message, int ordinal) {}

    private final Map<Place, PersonId> places = new HashMap<>();
    private final Beside<PersonId> beside = new Beside<>();

    /** Of these people, with all that is told of them. */
    static Kindred of(Map<PersonId, List<Known>> people) {
        var kindred = new Kindred();
        people.forEach((person, mentions) ->
                mentions.forEach(one -> kindred.places.put(new Place(one.message(), one.ordinal()), person)));
        people.forEach((person, mentions) ->
                mentions.stream().filter(Known::isDependant).forEach(one -> kindred.relate(person, one)));
        return kindred;
    }

    private void relate(PersonId person, Known mention) {
        PersonId head = headOf(mention);
        if (head != null) {
            beside.together(person, head);
        }
    }

    /** What is known of the families of two mentions, as they themselves tell. */
    Tie tie(Known one, Known other) {
        PersonId head = one.isDependant() ? headOf(one) : null;
        PersonId another = other.isDependant() ? headOf(other) : null;
        if (head == null || another == null) {
            return Tie.UNKNOWN;
        }
        return head.equals(another) ? Tie.SAME_HOUSEHOLD : Tie.OTHER_HOUSEHOLD;
    }

    private @Nullable PersonId headOf(Known mention) {
        Integer head = mention.head();
        return head == null || head == mention.ordinal() ? null : places.get(new Place(mention.message(), head));
    }

    /** All who are told to be of this person's family, by way of others too, the person first. */
    Set<PersonId> familyOf(PersonId person) {
        return beside.reached(person);
    }
}
