package org.safepassage.linkage.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.store.Home;

/** Reads one or two delimited files into a table. */
public final class TableReader {
    private static final int MOST_FAULTS = 20;

    private final @Nullable String idColumn;
    private final Map<String, String> secondNames;
    private final Set<String> wanted;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Home home;
    private final Column ids;
    /* For each column of the table, which cell of a row of this file it is; -1 where the file has none. */
    private int[] places = {};
    private int headings;
    private @Nullable ColumnWriters writers;
    private int idAt = -1;
    private int rows;
    private int line;
    private int ragged;

    /**
     * @param idColumn the column that names a row; null to number the rows
     * @param wanted the columns to keep, in lower case; empty to keep all
     * @param secondNames for columns that the second file calls otherwise: its name, then the first file's
     */
    public TableReader(@Nullable String idColumn, Set<String> wanted, Map<String, String> secondNames) {
        this(idColumn, wanted, secondNames, Home.memory());
    }

    /** The same, with columns that live in the given home. */
    public TableReader(@Nullable String idColumn, Set<String> wanted, Map<String, String> secondNames, Home home) {
        this.home = home;
        ids = new Column("id", home);
        this.idColumn = idColumn;
        this.wanted = wanted;
        this.secondNames = secondNames;
    }

    /**
     * Throws IOException in a sentence that says what is wrong with the file, IllegalArgumentException when it lacks a
     * wanted column.
     */
    public Table read(Path first, @Nullable Path second) throws IOException {
        file(first, true);
        int split = rows;
        if (second != null) {
            file(second, false);
        }
        columns.forEach(c -> c.trim(rows));
        ids.trim(rows);
        if (ragged > MOST_FAULTS) {
            int more = ragged - MOST_FAULTS;
            faults.add(
                    more + (more == 1 ? " more row has" : " more rows have") + " more or fewer cells than the heading");
        }
        for (int from : second == null ? new int[] {0} : new int[] {0, split}) {
            duplicates(from, from == 0 && second != null ? split : rows);
        }
        return new Table(rows, split, List.copyOf(columns), ids, List.copyOf(faults), home);
    }

    private void file(Path path, boolean first) throws IOException {
        line = 0;
        idAt = -1;
        int before = rows;
        CsvReader.Sink sink = (buffer, starts, ends, cells) -> {
            if (line++ == 0) {
                heading(path, texts(buffer, starts, ends, cells), first);
            } else if (cells > 1 || ends[0] > starts[0]) {
                row(buffer, starts, ends, cells);
            }
        };
        try {
            if (ParquetRows.isParquet(path)) {
                ParquetRows.read(path, sink);
            } else {
                try (InputStream in = decoded(path)) {
                    new CsvReader(in, sink).read();
                }
            }
            rows = writers == null ? rows : writers.finish();
        } finally {
            if (writers != null) {
                writers.close();
                writers = null;
            }
        }
        if (rows == before) {
            faults.add(path.getFileName() + " has no rows");
        }
    }

    private static InputStream decoded(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(4);
        int a = in.read();
        int b = in.read();
        in.reset();
        boolean wide = a == 0xFF && b == 0xFE || a == 0xFE && b == 0xFF;
        if (!wide) {
            return in;
        }
        try (in) {
            String text = new String(in.readAllBytes(), Charset.forName("UTF-16"));
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String[] texts(byte[] buffer, int[] starts, int[] ends, int cells) {
        String[] texts = new String[cells];
        for (int i = 0; i < cells; i++) {
            texts[i] = new String(buffer, starts[i], ends[i] - starts[i], StandardCharsets.UTF_8).strip();
        }
        return texts;
    }

    private void heading(Path path, String[] names, boolean first) throws IOException {
        headings = names.length;
        int[] found = new int[columns.size() + names.length];
        Arrays.fill(found, -1);
        for (int i = 0; i < names.length; i++) {
            String name = first ? names[i] : secondNames.getOrDefault(names[i], names[i]);
            if (idColumn != null && name.equalsIgnoreCase(idColumn)) {
                idAt = i;
            } else if (wanted.isEmpty() || wanted.contains(name.toLowerCase(Locale.ROOT))) {
                int column = indexOf(name);
                if (first && column < 0) {
                    column = columns.size();
                    columns.add(new Column(name.isEmpty() ? "column " + (i + 1) : name, home));
                }
                if (column >= 0 && found[column] >= 0) {
                    faults.add("the heading of column " + (i + 1) + " stands twice; the first one is read");
                } else if (column >= 0) {
                    found[column] = i;
                }
            }
        }
        places = Arrays.copyOf(found, columns.size());
        missing(path, names, first);
        if (idColumn != null && idAt < 0) {
            throw new IOException(
                    path.getFileName() + " has no column " + idColumn + "; it has " + String.join(", ", names));
        }
    }

    /* A column that was asked for must be there; one that only the second list lacks is told of. */
    private void missing(Path path, String[] names, boolean first) {
        for (String name : first ? wanted : Set.<String>of()) {
            if (indexOf(name) < 0) {
                throw new IllegalArgumentException(
                        path.getFileName() + " has no column " + name + "; it has " + String.join(", ", names));
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                faults.add(path.getFileName() + " has no column "
                        + columns.get(i).name() + "; there it counts as missing, and nothing is compared by it");
            }
        }
    }

    private int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private void row(byte[] buffer, int[] starts, int[] ends, int cells) throws IOException {
        if (cells != headings && ++ragged <= MOST_FAULTS) {
            faults.add("line " + line + " has " + cells + " cells, the heading " + headings);
        }
        if (writers == null) {
            List<Column> all = new ArrayList<>(columns);
            all.addFirst(ids);
            writers = new ColumnWriters(all, rows);
        }
        Rows to = writers.rows();
        if (idAt >= 0 && idAt < cells) {
            to.cell(buffer, starts[idAt], ends[idAt]);
        } else {
            byte[] number = Integer.toString(line - 1).getBytes(StandardCharsets.US_ASCII);
            to.cell(number, 0, number.length);
        }
        for (int place : places) {
            boolean present = place >= 0 && place < cells;
            to.cell(buffer, present ? starts[place] : 0, present ? ends[place] : 0);
        }
    }

    private void duplicates(int from, int to) {
        boolean[] seen = new boolean[ids.dictionary().size()];
        int twice = 0;
        int missing = 0;
        for (int row = from; row < to; row++) {
            int code = ids.code(row);
            missing += code == 0 ? 1 : 0;
            twice += code != 0 && seen[code] ? 1 : 0;
            seen[code] = true;
        }
        if (twice > 0) {
            faults.add(twice + (twice == 1 ? " row carries" : " rows carry")
                    + " an id that another row of the same list has");
        }
        if (missing > 0) {
            faults.add(missing + (missing == 1 ? " row has" : " rows have") + " no id");
        }
    }
}
