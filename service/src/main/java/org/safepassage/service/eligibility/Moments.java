package org.safepassage.service.eligibility;

import java.time.Instant;
import java.util.Optional;

/**
 * When an application was received and decided, and the moment it is assessed for. Ages count at {@code now}.
 */
public record Moments(Instant received, Optional<Instant> decided, Instant now) {

    /** An application received, and not yet decided, at one moment. */
    public static Moments at(Instant moment) {
        return new Moments(moment, Optional.empty(), moment);
    }
}
