package org.safepassage.service.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;

/** An account as others see it: no secrets. */
public record Account(
        AccountId id,
        OperationId operation,
        String signInName,
        String name,
        Role role,
        int dailyBudget,
        @Nullable Instant lastSeenAt,
        @Nullable Instant closedAt,
        boolean ready) {
    public boolean isClosed() {
        return closedAt != null;
    }
}
