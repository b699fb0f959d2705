package org.safepassage.service.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.ledger.Commitment;

/**
 * A fact about to be written into the ledger, in codes and ids only.
 *
 * @param subject what it is about: a message, mention, person, family, case or account
 * @param object what the subject was joined to, such as the case
 * @param code what happened, such as {@code message.received}; a noun of the glossary and a past participle
 * @param reason a short code, never a sentence
 * @param trueAt when it was so; when it was known is the moment of writing
 * @param commitment to details sealed elsewhere, see {@link Bound}
 */
public record NewEntry(
        OperationId operation,
        UUID subject,
        @Nullable UUID object,
        String code,
        @Nullable String reason,
        Instant trueAt,
        Actor actor,
        @Nullable Commitment commitment) {

    public static NewEntry of(OperationId operation, UUID subject, String code, Instant trueAt, Actor actor) {
        return new NewEntry(operation, subject, null, code, null, trueAt, actor, null);
    }

    public NewEntry to(UUID other) {
        return new NewEntry(operation, subject, other, code, reason, trueAt, actor, commitment);
    }

    public NewEntry because(String why) {
        return new NewEntry(operation, subject, object, code, why, trueAt, actor, commitment);
    }

    public NewEntry binding(Bound details) {
        return new NewEntry(operation, subject, object, code, reason, trueAt, actor, details.commitment());
    }
}
