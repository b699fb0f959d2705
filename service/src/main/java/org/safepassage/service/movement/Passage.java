package org.safepassage.service.movement;

import java.time.Instant;
import java.util.Optional;
import org.safepassage.service.people.PersonId;

/**
 * One report as it is kept.
 *
 * @param because why they were turned back, as a code
 * @param state standing, disputed, corrected or dismissed
 * @param dispute why a person must look, while or after it was so
 */
public record Passage(
        PassageId id,
        PersonId person,
        Optional<SerialId> serial,
        String place,
        PassageOutcome outcome,
        Optional<String> because,
        Instant trueAt,
        Instant knownAt,
        String actor,
        String state,
        Optional<Dispute> dispute) {
    public boolean stands() {
        return state.equals("standing");
    }
}
