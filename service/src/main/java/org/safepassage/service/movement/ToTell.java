package org.safepassage.service.movement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.FamilyId;

/**
 * A family that must be told that what it goes by no longer holds.
 *
 * @param id of this line
 * @param was how far they were: confirmed, en-route, arrived …
 * @param because a code of {@link WithdrawnBecause}
 * @param tries how often nobody was reached
 */
public record ToTell(
        UUID id,
        FamilyId family,
        CaseId familyCase,
        long number,
        int people,
        CallForwardId callForward,
        String place,
        Instant beThereAt,
        String was,
        String because,
        Optional<UUID> alert,
        Instant raisedAt,
        int tries) {}
