package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A warning of danger at places, as it stands.
 *
 * @param event what it warns of, in a few words
 * @param words what the issuer says to the public, or ""
 * @param byPerson whether somebody raised it by hand; else it came as a message
 * @param trueAt since when, by whoever says so
 * @param knownAt when it was recorded, and began to act
 * @param expiresAt when it ends by itself
 * @param places where it stands, or where it stood when it ended; empty while nobody has said where
 */
public record Alert(
        UUID id,
        String event,
        Severity severity,
        String words,
        boolean byPerson,
        Instant trueAt,
        Instant knownAt,
        Optional<Instant> expiresAt,
        Optional<Instant> endedAt,
        List<String> places) {
    public Alert {
        places = List.copyOf(places);
    }

    public boolean standsAt(Instant time) {
        return !time.isBefore(knownAt)
                && endedAt.map(time::isBefore).orElse(true)
                && expiresAt.map(time::isBefore).orElse(true);
    }
}
