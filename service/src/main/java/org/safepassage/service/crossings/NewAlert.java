package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An alert that somebody raises by hand.
 *
 * @param event what it warns of, in a few words that name nobody
 * @param words more of it, or ""
 * @param trueAt since when
 * @param expiresAt when it ends by itself, if it should
 * @param places codes; at least one
 */
public record NewAlert(
        String event,
        Severity severity,
        String words,
        Instant trueAt,
        Optional<Instant> expiresAt,
        List<String> places) {
    public NewAlert {
        places = List.copyOf(places);
    }
}
