package org.safepassage.service.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.sources.SourceItem;

/** When a message that is taken in came. */
@FunctionalInterface
public interface ReceivedTimes {
    /** By the clock, at the moment of keeping. */
    ReceivedTimes NOW = item -> null;

    /** Null for the moment of keeping. */
    @Nullable
    Instant of(SourceItem item);
}
