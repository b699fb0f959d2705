package org.safepassage.ledger.verify;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an entry as the database has them, and the leaf they ought to have become. Nothing is checked here: a column
 * with a value no entry may have simply gives other bytes than those that were sealed.
 */
public record Columns(
        UUID id,
        String operation,
        UUID subject,
        @Nullable UUID object,
        String code,
        @Nullable String reason,
        Instant trueAt,
        Instant knownAt,
        String actor,
        byte @Nullable [] commitment) {

    private static final byte UNKNOWN_VERSION = 0;
    private static final int LONGEST = 255;

    /** Version 1 of the leaf format in ledger/README.md. */
    public byte[] leaf() {
        if (!fits()) {
            return new byte[] {UNKNOWN_VERSION};
        }
        ByteArrayOutputStream leaf = new ByteArrayOutputStream(192);
        leaf.write(1);
        leaf.writeBytes(bytes(id));
        prefixed(leaf, ascii(operation));
        leaf.writeBytes(bytes(subject));
        prefixed(leaf, object == null ? new byte[0] : bytes(object));
        prefixed(leaf, ascii(code));
        prefixed(leaf, reason == null ? new byte[0] : ascii(reason));
        leaf.writeBytes(bytes(trueAt));
        leaf.writeBytes(bytes(knownAt));
        prefixed(leaf, ascii(actor));
        prefixed(leaf, commitment == null ? new byte[0] : commitment);
        return leaf.toByteArray();
    }

    /** The name of the field that this byte of a leaf belongs to. */
    static String fieldAt(byte[] leaf, int offset) {
        String[] fields = {
            "operation", "subject", "object", "code", "reason", "trueAt", "knownAt", "actor", "commitment"
        };
        int end = 1;
        if (offset < end) {
            return "version";
        }
        end += 16;
        if (offset < end) {
            return "id";
        }
        for (String field : fields) {
            boolean fixed = field.equals("subject") || field.endsWith("At");
            int length = field.equals("subject") ? 16 : Long.BYTES;
            if (!fixed) {
                length = end < leaf.length ? 1 + Byte.toUnsignedInt(leaf[end]) : 1;
            }
            end += length;
            if (offset < end) {
                return field;
            }
        }
        return "end";
    }

    /** Text too long for its length byte, or a finer time, might otherwise be cut to the very bytes that were sealed. */
    private boolean fits() {
        boolean texts = Stream.of(operation, code, actor, reason == null ? "" : reason)
                .allMatch(text -> ascii(text).length <= LONGEST);
        return texts
                && (commitment == null || commitment.length <= LONGEST)
                && trueAt.getNano() % 1_000 == 0
                && knownAt.getNano() % 1_000 == 0;
    }

    private static byte[] ascii(String text) {
        // UTF-8 is the same for every allowed code, and unlike ASCII never turns a wrong letter into a right one.
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] bytes(Instant time) {
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, time))
                .array();
    }

    private static void prefixed(ByteArrayOutputStream leaf, byte[] bytes) {
        leaf.write(bytes.length);
        leaf.writeBytes(bytes);
    }
}
