package org.safepassage.service.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resolved human being: a set of mentions joined by links. Linking looks it up some hundred times a message, so it says itself when two are equal. */
public record PersonId(UUID value) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
