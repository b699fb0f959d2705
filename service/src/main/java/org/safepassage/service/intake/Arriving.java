package org.safepassage.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Flag;

/**
 * Something about to be kept: where it comes from, and its bytes, which may be read several times.
 *
 * @param source as given, with {@code #n} within an mbox; personal, and sealed with the message
 * @param size in bytes
 * @param flags what was seen to be wrong before it was read
 * @param receivedAt when it came, if that is known to be another time than now
 * @param roll the code of the roll this list is, when it is one
 */
public record Arriving(
        String source,
        long size,
        Bytes bytes,
        Set<Flag> flags,
        @Nullable Instant receivedAt,
        @Nullable String roll) {

    /** Opens the bytes from their beginning. */
    public interface Bytes {
        InputStream open() throws IOException;
    }

    @Override
    public String toString() {
        return "Arriving[" + size + " bytes]";
    }
}
