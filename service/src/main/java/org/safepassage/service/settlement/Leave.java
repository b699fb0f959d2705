package org.safepassage.service.settlement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.PersonId;

/**
 * A leave that stands.
 *
 * @param category of the decision it rests on
 * @param rule of {@code leave.csv}
 * @param kind such as five-years
 * @param until null when it has no end
 */
public record Leave(
        LeaveId id,
        PersonId person,
        String category,
        String rule,
        String kind,
        Instant grantedAt,
        @Nullable Instant until) {}
