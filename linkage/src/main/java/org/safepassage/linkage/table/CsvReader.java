package org.safepassage.linkage.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads delimited text (RFC 4180, and the ragged, quoted-in-places files that people send) row by row without making
 * objects. The delimiter is told from the first row.
 */
final class CsvReader {
    private static final int LONGEST_ROW = 1 << 24;

    /** Takes the cells of a row as places in a buffer that is only valid during the call. */
    interface Sink {
        void row(byte[] buffer, int[] starts, int[] ends, int cells) throws IOException;
    }

    private final InputStream in;
    private final Sink sink;
    private byte[] buffer = new byte[1 << 18];
    private int limit;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte delimiter;

    CsvReader(InputStream in, Sink sink) {
        this.in = in;
        this.sink = sink;
    }

    /** Throws IOException when a row is longer than 16 MiB, as in a file that is no list. */
    void read() throws IOException {
        int at = 0;
        boolean more = fill(0);
        if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            at = 3;
        }
        delimiter = delimiter(at);
        while (true) {
            int end = row(at, !more);
            if (end >= 0) {
                at = end;
            } else if (more) {
                System.arraycopy(buffer, at, buffer, 0, limit - at);
                limit -= at;
                at = 0;
                more = fill(limit);
            } else {
                return;
            }
        }
    }

    private boolean fill(int from) throws IOException {
        if (from == buffer.length) {
            if (buffer.length >= LONGEST_ROW) {
                throw new IOException(
                        "a row is longer than 16 MiB: this is no list, or a quotation mark is never closed");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.readNBytes(buffer, from, buffer.length - from);
        limit = from + read;
        return limit == buffer.length;
    }

    private byte delimiter(int from) {
        int[] seen = new int[128];
        for (int i = from; i < limit && buffer[i] != '\n'; i++) {
            if (buffer[i] > 0) {
                seen[buffer[i]]++;
            }
        }
        byte best = ',';
        for (byte candidate : new byte[] {';', '\t', '|'}) {
            best = seen[candidate] > seen[best] ? candidate : best;
        }
        return best;
    }

    /* Returns where the next row starts, or -1 when the buffer ends before this row does. */
    private int row(int from, boolean last) throws IOException {
        if (from >= limit) {
            return -1;
        }
        int cells = 0;
        int at = from;
        while (true) {
            if (cells == starts.length) {
                starts = Arrays.copyOf(starts, cells * 2);
                ends = Arrays.copyOf(ends, cells * 2);
            }
            while (at < limit && buffer[at] == ' ') {
                at++;
            }
            int end = at < limit && buffer[at] == '"' ? quoted(cells, at, last) : plain(cells, at, last);
            if (end < 0) {
                return -1;
            }
            cells++;
            if (end >= limit || buffer[end] == '\n' || buffer[end] == '\r') {
                sink.row(buffer, starts, ends, cells);
                return afterLineEnd(end);
            }
            at = end + 1;
        }
    }

    private int afterLineEnd(int end) {
        boolean both = end + 1 < limit && buffer[end] == '\r' && buffer[end + 1] == '\n';
        return both ? end + 2 : end + 1;
    }

    private int plain(int cell, int from, boolean last) {
        int at = from;
        while (at < limit && buffer[at] != delimiter && buffer[at] != '\n' && buffer[at] != '\r') {
            at++;
        }
        if (at == limit && !last || at == limit - 1 && buffer[at] == '\r' && !last) {
            return -1;
        }
        int end = at;
        while (end > from && buffer[end - 1] == ' ') {
            end--;
        }
        starts[cell] = from;
        ends[cell] = end;
        return at;
    }

    /* Doubled quotation marks become one; the cell is copied together only where one stands. */
    private int quoted(int cell, int from, boolean last) {
        int at = from + 1;
        while (at < limit) {
            if (buffer[at] == '"') {
                if (at + 1 == limit && !last) {
                    return -1;
                }
                if (at + 1 >= limit || buffer[at + 1] != '"') {
                    break;
                }
                at++;
            }
            at++;
        }
        if (at >= limit && !last) {
            return -1;
        }
        int next = Math.min(limit, at + 1);
        while (next < limit && buffer[next] != delimiter && buffer[next] != '\n' && buffer[next] != '\r') {
            next++;
        }
        if (next == limit && !last) {
            return -1;
        }
        starts[cell] = from + 1;
        ends[cell] = unquoted(from + 1, Math.min(at, limit));
        return next;
    }

    private int unquoted(int from, int to) {
        int out = from;
        for (int i = from; i < to; i++) {
            buffer[out++] = buffer[i];
            if (buffer[i] == '"' && i + 1 < to && buffer[i + 1] == '"') {
                i++;
            }
        }
        return out;
    }
}
