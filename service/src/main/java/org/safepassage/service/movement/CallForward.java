package org.safepassage.service.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

/**
 * An instruction to one family to be at a place at a time, as it stands.
 *
 * @param number of the family's case
 * @param people who are to come
 * @param notKnown what we told them that we do not know
 * @param because why it ended, as a code
 */
public record CallForward(
        CallForwardId id,
        FamilyId family,
        CaseId familyCase,
        long number,
        List<PersonId> people,
        Optional<SerialId> serial,
        String place,
        Instant beThereAt,
        Instant expiresAt,
        List<String> notKnown,
        CallForwardState state,
        Instant issuedAt,
        String issuedBy,
        @Nullable String because) {
    public CallForward {
        people = List.copyOf(people);
        notKnown = List.copyOf(notKnown);
    }
}
