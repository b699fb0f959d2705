package org.safepassage.service.assurances;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What happened to some travellers at one place. Whoever holds no passport of another country is taken for a national of the
 * country they leave.
 *
 * @param place the code of a crossing or airport
 * @param people how many, at least one
 * @param held the papers that they held; empty when none
 * @param authority whose officers they met, as a code, when it is known
 * @param sourceId what the source itself calls it: a passage, a case, a report
 */
public record Observation(
        String place,
        Instant at,
        Conduct outcome,
        int people,
        Set<Document> held,
        Optional<String> authority,
        Source source,
        UUID sourceId) {
    public Observation {
        if (people < 1) {
            throw new IllegalArgumentException("an observation tells of at least one person: " + sourceId);
        }
        held = held.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(held));
    }
}
