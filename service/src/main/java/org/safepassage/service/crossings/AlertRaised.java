package org.safepassage.service.crossings;

import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;

/**
 * Danger at places that were safe from this alert until now; published in the transaction that records it, for a new alert and for
 * every update or act by hand that widens one. What a listener throws undoes the recording; the message stays kept.
 *
 * @param places only those that are new
 */
public record AlertRaised(OperationId operation, UUID alert, Set<String> places) {
    public AlertRaised {
        places = Set.copyOf(places);
    }
}
