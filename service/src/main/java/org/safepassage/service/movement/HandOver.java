package org.safepassage.service.movement;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;

/**
 * A counted hand-over.
 *
 * @param taken null until the other side has counted
 * @param differences why the counts differ, people by reason
 */
public record HandOver(
        HandOverId id,
        Optional<SerialId> serial,
        String place,
        int given,
        AccountId givenBy,
        Instant givenAt,
        @Nullable Integer taken,
        @Nullable AccountId takenBy,
        @Nullable Instant takenAt,
        Map<String, Integer> differences) {
    public HandOver {
        differences = Map.copyOf(differences);
    }
}
