package org.safepassage.service.casework;

import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionId;

/**
 * The outcome that somebody wants one mention, or a message that names nobody, to have.
 *
 * @param mention absent for a message that names nobody
 * @param destination the partner it is routed to; only with {@link Outcome#ROUTED}
 * @param same a mention of the person it is the same as; only with {@link Outcome#ADDED_TO_CASE}
 * @param weight bits that the comparison with it gave
 */
public record Wish(
        @Nullable MentionId mention,
        Outcome outcome,
        OutcomeReason reason,
        @Nullable String destination,
        @Nullable MentionId same,
        double weight) {

    public static Wish newCase(MentionId mention) {
        return new Wish(mention, Outcome.NEW_CASE, OutcomeReason.PERSON_SAID, null, null, 0);
    }

    public static Wish known(MentionId mention, MentionId same, double weight) {
        return new Wish(mention, Outcome.ADDED_TO_CASE, OutcomeReason.SAME_PERSON, null, same, weight);
    }

    public static Wish routed(@Nullable MentionId mention, OutcomeReason reason, String destination) {
        return new Wish(mention, Outcome.ROUTED, reason, destination, null, 0);
    }

    public static Wish noise(@Nullable MentionId mention, OutcomeReason reason) {
        return new Wish(mention, Outcome.NOISE, reason, null, null, 0);
    }
}
