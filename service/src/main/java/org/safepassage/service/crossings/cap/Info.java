package org.safepassage.service.crossings.cap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one message says in one language.
 *
 * @param language as in RFC 3066; "en-US" when the message does not say
 * @param responses what to do, each in small letters, such as {@code shelter} or {@code allclear}
 * @param urgency immediate, expected, future, past or unknown
 * @param severity extreme, severe, moderate, minor or unknown
 */
public record Info(
        String language,
        String event,
        Set<String> responses,
        String urgency,
        String severity,
        Optional<Instant> expires,
        String headline,
        String description,
        List<Area> areas) {
    public Info {
        responses = Set.copyOf(responses);
        areas = List.copyOf(areas);
    }
}
