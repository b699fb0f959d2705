package org.safepassage.service.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mention that has been opened.
 *
 * @param person whom it belongs to now, when it has been linked
 */
public record Mentioned(
        MentionId id,
        UUID message,
        int ordinal,
        @Nullable Integer listRow,
        boolean onRoll,
        Instant arrivedAt,
        String role,
        @Nullable PersonId person,
        MentionContent content) {

    public Mentioned of(PersonId whom) {
        return new Mentioned(id, message, ordinal, listRow, onRoll, arrivedAt, role, whom, content);
    }

    Mentioned saying(MentionContent told) {
        return new Mentioned(id, message, ordinal, listRow, onRoll, arrivedAt, role, person, told);
    }

    /** As it is to be stored or indexed. */
    NewMention asNew() {
        return new NewMention(id, message, ordinal, listRow, onRoll, arrivedAt, role, content);
    }

    public boolean isAdvocate() {
        return role.equals("advocate");
    }
}
