package org.safepassage.service.intake.reading.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stretch of a file as a stream. */
final class Slice extends FilterInputStream {
    private long left;

    private Slice(InputStream in, long length) {
        super(in);
        left = length;
    }

    static InputStream of(Path path, long start, long length) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path);
        channel.position(start);
        return new Slice(Channels.newInputStream(channel), length);
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) return -1;
        int read = super.read();
        if (read >= 0) left--;
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        if (length == 0) return 0;
        if (left <= 0) return -1;
        int read = super.read(bytes, start, (int) Math.min(length, left));
        if (read > 0) left -= read;
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(Math.min(wanted, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
