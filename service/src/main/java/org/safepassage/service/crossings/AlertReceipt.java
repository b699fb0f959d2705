package org.safepassage.service.crossings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a message that was handed in as an alert. It is kept, whatever it says here.
 *
 * @param why a code for what is wrong with it or why it does not act, or ""
 * @param alert the alert that it raised, changed or ended
 * @param places where that alert stands now
 * @param times how often these bytes have come
 */
public record AlertReceipt(
        UUID message, AlertOutcome outcome, String why, Optional<UUID> alert, List<String> places, int times) {
    public AlertReceipt {
        places = List.copyOf(places);
    }

    /** A sentence or two for whoever handed it in. */
    public String words() {
        return AlertWords.of(outcome, why);
    }

    /** Whether a person must look: it cannot be read, or nobody knows where it stands. */
    public boolean isForAPerson() {
        return outcome == AlertOutcome.MALFORMED || outcome == AlertOutcome.KEPT || !why.isEmpty();
    }
}
