package org.safepassage.service.intake.reading.mail;

import java.io.IOException;
import java.io.InputStream;

/**
 * Lines of bytes with their line ends, out of a stream, in one buffer. A line longer than the buffer comes in pieces.
 * LF and CRLF end lines; a lone CR does so only where the beginning of the stream has no LF at all.
 */
final class ByteLines {
    private static final int BUFFER = 32 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[8 * 1024];
    private int next;
    private int filled;
    private boolean ended;
    private boolean first = true;
    private byte lineEnd = '\n';
    private int start;
    private int length;
    private boolean continues;
    private boolean endsLine = true;

    ByteLines(InputStream in) {
        this.in = in;
    }

    boolean next() throws IOException {
        continues = !endsLine;
        int searched = next;
        while (true) {
            int end = find(searched);
            if (end >= 0) return line(end + 1, true);
            searched = filled;
            if (ended || (next == 0 && filled == BUFFER)) {
                return filled > next && line(filled, false);
            }
            searched -= next;
            fill();
            searched += next;
        }
    }

    private boolean line(int end, boolean whole) {
        start = next;
        length = end - next;
        next = end;
        endsLine = whole;
        return true;
    }

    private int find(int from) {
        byte[] bytes = buffer;
        byte end = lineEnd;
        for (int i = from; i < filled; i++) if (bytes[i] == end) return i;
        return -1;
    }

    private void fill() throws IOException {
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            filled -= next;
            next = 0;
        }
        if (filled == buffer.length) buffer = java.util.Arrays.copyOf(buffer, Math.min(BUFFER, buffer.length * 2));
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) ended = true;
        else filled += read;
        if (first && (ended || filled > 4096)) {
            first = false;
            if (find(0) < 0 && has((byte) '\r')) lineEnd = '\r';
        }
    }

    private boolean has(byte wanted) {
        for (int i = 0; i < filled; i++) if (buffer[i] == wanted) return true;
        return false;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    /** Whether this piece goes on where the one before it stopped, without a line end between them. */
    boolean continues() {
        return continues;
    }

    /** Length without the line end. */
    int lengthOfText() {
        int end = start + length;
        if (end > start && buffer[end - 1] == lineEnd) end--;
        if (end > start && buffer[end - 1] == '\r') end--;
        return end - start;
    }
}
