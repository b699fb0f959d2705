package org.safepassage.service.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.PersonId;

/**
 * A case while it is open before somebody: its row, its people, principal first, and what all their mentions say. It lives no
 * longer than the page.
 *
 * @param inHand whether it is in the hands of who looks
 */
public record CaseInView(
        CaseRow row,
        boolean inHand,
        List<PersonId> people,
        List<Mentioned> mentions,
        Map<String, String> sources,
        Instant now) {
    public CaseInView {
        people = List.copyOf(people);
        mentions = List.copyOf(mentions);
    }

    public Map<PersonId, List<Mentioned>> byPerson() {
        Map<PersonId, List<Mentioned>> by = new LinkedHashMap<>();
        people.forEach(person -> by.put(person, new ArrayList<>()));
        for (Mentioned mention : mentions) {
            PersonId person = mention.person();
            List<Mentioned> theirs = person == null ? null : by.get(person);
            if (theirs != null) {
                theirs.add(mention);
            }
        }
        return by;
    }

    /** What to call a person of this case. */
    public String name(PersonId person) {
        return Known.name(byPerson().getOrDefault(person, List.of()));
    }

    /** Where a mention stands, in words, such as "Email of 14 Aug". */
    public String source(String mention) {
        return sources.getOrDefault(mention, "another source");
    }

    @Override
    public String toString() {
        return "CaseInView[" + row.id().value() + "]";
    }
}
