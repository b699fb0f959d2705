package org.safepassage.service.assurances;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One sentence of a message that seems to tell what befell people at a place, as the machine took it. It counts for nothing until
 * somebody confirms it.
 *
 * @param n which of those that the mention holds, from 0
 * @param toldAt when the message came
 * @param settled observation or none; empty while it waits
 * @param counts whether an observation made of it still stands
 */
record Told(
        UUID id,
        UUID message,
        UUID mention,
        int n,
        String place,
        Conduct outcome,
        Instant toldAt,
        Optional<String> settled,
        Optional<ObservationId> observation,
        boolean counts) {
    boolean waits() {
        return settled.isEmpty();
    }

    /** Whether it may be looked at anew: it was set aside, or what was counted was taken back. */
    boolean mayWaitAgain() {
        return !waits() && !counts;
    }
}
