package org.safepassage.service.permits;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.check.Serial;

/**
 * A travel authorisation as its row says; nothing personal.
 *
 * @param choice paper or serial
 * @param uses how often it was shown and recorded
 */
public record Permit(
        PermitId id,
        PersonId person,
        CaseId familyCase,
        Serial serial,
        Choice choice,
        Instant from,
        Instant until,
        @Nullable Instant revokedAt,
        @Nullable String revokedBecause,
        int uses) {

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Neither revoked nor over. */
    public boolean standsAt(Instant now) {
        return !isRevoked() && now.isBefore(until);
    }
}
