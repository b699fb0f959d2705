package org.safepassage.service.crossings;

import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;

/**
 * An alert no longer stands at these places; published in the transaction that records it. Other alerts may still stand there; of an
 * alert that expires by itself it is told when the clock next looks.
 */
public record AlertEnded(OperationId operation, UUID alert, Set<String> places) {
    public AlertEnded {
        places = Set.copyOf(places);
    }
}
