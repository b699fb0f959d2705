package org.safepassage.service.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mention about to be written.
 *
 * @param message the message it stands in
 * @param ordinal its place among the mentions of that message, from 0
 * @param listRow the 1-based data row of a list
 * @param onRoll whether that list is a roll of those entitled
 * @param arrivedAt when its message came
 * @param role writer, subject, relative or advocate
 */
public record NewMention(
        MentionId id,
        UUID message,
        int ordinal,
        @Nullable Integer listRow,
        boolean onRoll,
        Instant arrivedAt,
        String role,
        MentionContent content) {}
