package org.safepassage.ledger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads version 1 of the leaf format and refuses every byte string that {@link LeafBuilder} would not have written. */
final class LeafParser {
    private final ByteBuffer in;

    LeafParser(byte[] leaf) {
        in = ByteBuffer.wrap(leaf);
        int version = take(1).get();
        if (version != LeafBuilder.VERSION) {
            throw new MalformedEntry("its version is " + Byte.toUnsignedInt((byte) version) + ", known is 1");
        }
    }

    UUID uuid() {
        ByteBuffer bytes = take(LeafBuilder.UUID_LENGTH);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Nullable
    UUID optionalUuid() {
        return present("object", LeafBuilder.UUID_LENGTH) ? uuid() : null;
    }

    String code(String field) {
        String text = optionalCode(field);
        if (text == null) {
            throw new MalformedEntry("its " + field + " is empty");
        }
        return text;
    }

    @Nullable
    String optionalCode(String field) {
        int length = length();
        if (length == 0) {
            return null;
        }
        // ISO 8859-1 keeps every byte distinct, so a byte beyond ASCII is seen as such and refused.
        String text = StandardCharsets.ISO_8859_1.decode(take(length)).toString();
        if (!Codes.isCode(text)) {
            throw new MalformedEntry("its " + field + " is not a code");
        }
        return text;
    }

    Instant time() {
        return Microseconds.toInstant(take(Long.BYTES).getLong());
    }

    @Nullable
    Commitment optionalCommitment() {
        if (!present("commitment", Commitment.LENGTH)) {
            return null;
        }
        byte[] bytes = new byte[Commitment.LENGTH];
        take(Commitment.LENGTH).get(bytes);
        return Commitment.of(bytes);
    }

    void end() {
        if (in.hasRemaining()) {
            throw new MalformedEntry(in.remaining() + " bytes follow its end");
        }
    }

    private boolean present(String field, int expected) {
        int length = length();
        if (length != 0 && length != expected) {
            throw new MalformedEntry("its " + field + " is " + length + " bytes long, must be 0 or " + expected);
        }
        return length != 0;
    }

    private int length() {
        return Byte.toUnsignedInt(take(1).get());
    }

    private ByteBuffer take(int length) {
        try {
            ByteBuffer taken = in.slice(in.position(), length);
            in.position(in.position() + length);
            return taken;
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new MalformedEntry("it ends early, at byte " + in.limit(), e);
        }
    }
}
