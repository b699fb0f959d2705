package org.safepassage.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact that matters, in codes only. Its {@link #leaf() bytes} become a leaf of the log; ledger/README.md gives the format.
 *
 * @param id          of the entry itself
 * @param operation   code of the operation, such as {@code afghanistan-2021}
 * @param subject     what the fact is about: a message, mention, person, case, account
 * @param object      what the subject was joined to, such as the case a mention was added to
 * @param code        what happened, such as {@code message.received}
 * @param reason      a short code for why
 * @param trueAt      when it was so, to the microsecond
 * @param knownAt     when it was recorded, to the microsecond
 * @param actor       who did it, such as {@code machine:reading} or {@code account:} and its id; never a name
 * @param commitment  binds the entry to sealed details
 */
public record Entry(
        UUID id,
        String operation,
        UUID subject,
        @Nullable UUID object,
        String code,
        @Nullable String reason,
        Instant trueAt,
        Instant knownAt,
        String actor,
        @Nullable Commitment commitment) {

    /** @throws IllegalArgumentException for text that is not a code, or a time finer than a microsecond */
    public Entry {
        Codes.check("operation", operation);
        Codes.check("code", code);
        if (reason != null) {
            Codes.check("reason", reason);
        }
        Codes.check("actor", actor);
        Microseconds.of(trueAt);
        Microseconds.of(knownAt);
    }

    /** The one encoding of this entry. */
    public byte[] leaf() {
        return new LeafBuilder()
                .uuid(id)
                .code(operation)
                .uuid(subject)
                .optional(object)
                .code(code)
                .optional(reason)
                .time(trueAt)
                .time(knownAt)
                .code(actor)
                .optional(commitment)
                .bytes();
    }

    /** @throws MalformedEntry when the bytes are not exactly what {@link #leaf()} would give for the entry they spell */
    public static Entry fromLeaf(byte[] leaf) {
        LeafParser in = new LeafParser(leaf);
        Entry entry = new Entry(
                in.uuid(),
                in.code("operation"),
                in.uuid(),
                in.optionalUuid(),
                in.code("code"),
                in.optionalCode("reason"),
                in.time(),
                in.time(),
                in.code("actor"),
                in.optionalCommitment());
        in.end();
        return entry;
    }
}
