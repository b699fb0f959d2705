package org.safepassage.service.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A keyed hash of a message's SHA-256: equal for equal bytes, and of no use to anybody without the key. */
record Fingerprint(byte[] bytes) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
