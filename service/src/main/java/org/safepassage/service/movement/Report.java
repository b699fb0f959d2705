package org.safepassage.service.movement;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.assurances.Document;
import org.safepassage.service.people.PersonId;

/**
 * What a post says of one person.
 *
 * @param serial that they were on or for, when it is known
 * @param at by the post's own clock
 * @param because only where they were turned back
 * @param papers that the guards were shown
 * @param authority whose guards, as a code, when it is known
 */
public record Report(
        PersonId person,
        Optional<SerialId> serial,
        String place,
        PassageOutcome outcome,
        Instant at,
        Optional<TurnedBackBecause> because,
        Set<Document> papers,
        Optional<String> authority) {
    public Report {
        papers = Set.copyOf(papers);
    }

    public static Report of(
            PersonId person, Optional<SerialId> serial, String place, PassageOutcome outcome, Instant at) {
        return new Report(person, serial, place, outcome, at, Optional.empty(), Set.of(), Optional.empty());
    }

    public Report because(TurnedBackBecause why) {
        return new Report(person, serial, place, outcome, at, Optional.of(why), papers, authority);
    }

    public Report showing(Set<Document> shown) {
        return new Report(person, serial, place, outcome, at, because, shown, authority);
    }
}
