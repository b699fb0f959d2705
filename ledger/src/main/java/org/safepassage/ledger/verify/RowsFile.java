package org.safepassage.ledger.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows from a text file with one of two headings: {@code index,leaf} with the leaf in hex, or the columns of an entry. No value of an entry
 * can hold a comma or a quote, so a line is cut at its commas.
 */
final class RowsFile implements Rows, AutoCloseable {
    static final String LEAVES = "index,leaf";
    static final String COLUMNS = "index,id,operation,subject,object,code,reason,true_at,known_at,actor,commitment";

    private final BufferedReader lines;
    private final Function<String, Row> reading;
    private long line = 1;

    RowsFile(Path file) throws IOException {
        lines = Files.newBufferedReader(file);
        String heading = lines.readLine();
        if (LEAVES.equals(heading)) {
            reading = RowsFile::leaf;
        } else if (COLUMNS.equals(heading)) {
            reading = RowsFile::columns;
        } else {
            lines.close();
            throw new IllegalArgumentException("the first line of the rows must be " + LEAVES + " or " + COLUMNS);
        }
    }

    @Override
    public Iterator<Row> inOrder(long size) {
        return lines.lines().map(this::row).iterator();
    }

    private Row row(String text) {
        line++;
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            // The line itself is left out: what does not belong there may be personal.
            throw new UncheckedIOException(new IOException("line " + line + " of the rows cannot be read", e));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static Row leaf(String line) {
        String[] values = values(line, 2);
        return new Row(Long.parseLong(values[0]), HexFormat.of().parseHex(values[1]));
    }

    private static Row columns(String line) {
        String[] v = values(line, 11);
        Columns columns = new Columns(
                UUID.fromString(v[1]),
                v[2],
                UUID.fromString(v[3]),
                v[4].isEmpty() ? null : UUID.fromString(v[4]),
                v[5],
                orNull(v[6]),
                Instant.parse(v[7]),
                Instant.parse(v[8]),
                v[9],
                v[10].isEmpty() ? null : HexFormat.of().parseHex(v[10]));
        return new Row(Long.parseLong(v[0]), columns.leaf());
    }

    private static String[] values(String line, int count) {
        String[] values = line.split(",", -1);
        if (values.length != count) {
            throw new IllegalArgumentException(values.length + " values where " + count + " belong");
        }
        return values;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
