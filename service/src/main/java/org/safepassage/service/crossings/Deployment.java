package org.safepassage.service.crossings;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A team sent to a post. Times are planned unless they say {@code arrived} or {@code left}. */
public record Deployment(
        UUID id,
        Team team,
        String post,
        Instant arrivesAt,
        Instant leavesAt,
        Optional<Instant> arrivedAt,
        Optional<Instant> leftAt) {

    /** How it stands. */
    public enum Standing {
        /** Sent, and not there yet. */
        ON_ITS_WAY,
        /** It should be there, and nobody has said so. */
        LATE,
        PRESENT,
        /** There, though it should have left. */
        OVERSTAYING,
        LEFT
    }

    public Standing at(Instant time) {
        if (leftAt.isPresent()) {
            return Standing.LEFT;
        }
        if (arrivedAt.isPresent()) {
            return time.isAfter(leavesAt) ? Standing.OVERSTAYING : Standing.PRESENT;
        }
        return time.isAfter(arrivesAt) ? Standing.LATE : Standing.ON_ITS_WAY;
    }

    public boolean isThere() {
        return arrivedAt.isPresent() && leftAt.isEmpty();
    }

    /** How many families it can help from when it arrives until it leaves, were there somebody every hour. */
    public long families() {
        return Duration.between(arrivedAt.orElse(arrivesAt), leavesAt).toHours() * team.familiesAnHour();
    }
}
