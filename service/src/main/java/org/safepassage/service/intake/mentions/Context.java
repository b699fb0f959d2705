package org.safepassage.service.intake.mentions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a message besides its text.
 *
 * @param sentOn the day it was sent; ages count from it
 * @param automatic true for automatic replies and bounces: their authors are nobody's case
 */
public record Context(
        @Nullable String fromName,
        @Nullable String fromAddress,
        @Nullable String subject,
        LocalDate sentOn,
        Source source,
        @Nullable String language,
        boolean automatic) {

    /** How it came. */
    public enum Source {
        MAIL,
        CHAT,
        LIST,
        ROLL
    }

    public static Context mail(@Nullable String fromName, @Nullable String fromAddress, LocalDate sentOn) {
        return new Context(fromName, fromAddress, null, sentOn, Source.MAIL, null, false);
    }

    @Override
    public String toString() {
        return "Context[" + source + ", " + sentOn + "]";
    }
}
