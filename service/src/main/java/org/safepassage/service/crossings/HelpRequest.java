package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for help from a post.
 *
 * @param families how many wait for it; 0 when nobody counted
 * @param answer empty while it waits
 */
public record HelpRequest(
        UUID id,
        String post,
        Want wants,
        int families,
        Instant neededBy,
        Instant askedAt,
        Optional<HelpAnswer> answer,
        Optional<Instant> answeredAt) {}
