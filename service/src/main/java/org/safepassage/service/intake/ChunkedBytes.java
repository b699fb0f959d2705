package org.safepassage.service.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A stream over chunks that are fetched one at a time, until one is not there. */
final class ChunkedBytes extends InputStream {
    private final IntFunction<Optional<byte[]>> chunks;
    private ByteArrayInputStream now = new ByteArrayInputStream(new byte[0]);
    private int next;
    private boolean ended;

    ChunkedBytes(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return advance() ? now.read() : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        return length == 0 ? 0 : advance() ? now.read(into, from, length) : -1;
    }

    private boolean advance() {
        while (!ended && now.available() == 0) {
            Optional<byte[]> chunk = chunks.apply(next++);
            chunk.ifPresentOrElse(bytes -> now = new ByteArrayInputStream(bytes), () -> ended = true);
        }
        return !ended;
    }
}
