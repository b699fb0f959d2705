package org.safepassage.service.crossings;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.AccountId;

/**
 * How a crossing or an airport was found at a time: an observation, never the place's state.
 *
 * @param seen its hours, who may pass and the rest
 * @param by who recorded it; empty when it came with the operation's folder
 * @param knownAt when it was recorded
 * @param aside why it was set aside, when it was
 */
public record Condition(
        UUID id, String place, Seen seen, Optional<AccountId> by, Instant knownAt, Optional<String> aside) {

    /**
     * What was seen.
     *
     * @param opens by the clock at the place
     * @param mayPass in words
     * @param provinces of origin that are let through; empty when none are named
     * @param documents what is done with which document, in words
     * @param source who says so: a kind of witness or a publication, never a person's name
     * @param dayOnly when only the day of {@code observedAt} is known
     */
    public record Seen(
            Passing passing,
            Optional<LocalTime> opens,
            Optional<LocalTime> closes,
            String mayPass,
            List<String> provinces,
            String documents,
            String source,
            Instant observedAt,
            boolean dayOnly) {
        public Seen {
            provinces = List.copyOf(provinces);
        }
    }

    boolean isBySameObserverAs(Condition other) {
        return seen.source().equals(other.seen.source()) && by.equals(other.by);
    }

    /** Whether both cannot be so at once. What one of them leaves unsaid contradicts nothing. */
    boolean contradicts(Condition other) {
        return seen.passing() != other.seen.passing()
                || bothSaid(seen.opens(), other.seen.opens())
                || bothSaid(seen.closes(), other.seen.closes())
                || bothNamed(seen.provinces(), other.seen.provinces());
    }

    private static boolean bothSaid(Optional<LocalTime> one, Optional<LocalTime> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean bothNamed(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !(one.containsAll(other) && other.containsAll(one));
    }
}
