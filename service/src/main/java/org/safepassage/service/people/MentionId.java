package org.safepassage.service.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person as claimed in one place. Linking looks it up some hundred times a message, so it says itself when two are equal. */
public record MentionId(UUID value) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MentionId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
