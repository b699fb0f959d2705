package org.safepassage.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes version 1 of the leaf format; {@link LeafParser} is its mirror. */
final class LeafBuilder {
    static final byte VERSION = 1;
    static final int UUID_LENGTH = 16;
    // Version, two ids, four codes, one optional id, two times, one commitment: 549 bytes at most.
    private static final int LONGEST =
            1 + 2 * UUID_LENGTH + 4 * (1 + Codes.LONGEST) + 1 + UUID_LENGTH + 2 * Long.BYTES + 1 + Commitment.LENGTH;

    private final ByteBuffer out = ByteBuffer.allocate(LONGEST).put(VERSION);

    LeafBuilder uuid(UUID id) {
        out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return this;
    }

    LeafBuilder optional(@Nullable UUID id) {
        if (id == null) {
            out.put((byte) 0);
            return this;
        }
        out.put((byte) UUID_LENGTH);
        return uuid(id);
    }

    LeafBuilder code(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        out.put((byte) ascii.length).put(ascii);
        return this;
    }

    LeafBuilder optional(@Nullable String text) {
        return code(text == null ? "" : text);
    }

    LeafBuilder time(Instant time) {
        out.putLong(Microseconds.of(time));
        return this;
    }

    LeafBuilder optional(@Nullable Commitment commitment) {
        if (commitment == null) {
            out.put((byte) 0);
        } else {
            out.put((byte) Commitment.LENGTH).put(commitment.bytes());
        }
        return this;
    }

    byte[] bytes() {
        byte[] leaf = new byte[out.position()];
        out.get(0, leaf);
        return leaf;
    }
}
