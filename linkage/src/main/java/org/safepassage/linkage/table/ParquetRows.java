package org.safepassage.linkage.table;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.jspecify.annotations.Nullable;

/** Gives the rows of a Parquet file as cells of text, the names of its columns first. */
final class ParquetRows {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private ParquetRows() {}

    static boolean isParquet(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /** Throws IOException in a sentence when the file is damaged or holds columns within columns. */
    static void read(Path path, CsvReader.Sink sink) throws IOException {
        List<ColumnDescriptor> columns;
        try {
            columns = ParquetReader.readMetadata(path.toFile())
                    .getFileMetaData()
                    .getSchema()
                    .getColumns();
        } catch (RuntimeException e) {
            throw new IOException(path.getFileName() + " is no Parquet file that can be read: " + e.getMessage(), e);
        }
        for (ColumnDescriptor column : columns) {
            if (column.getPath().length > 1) {
                throw new IOException(path.getFileName() + " has columns within columns; give a flat list");
            }
        }
        Cells cells = new Cells(columns);
        cells.give(columns.stream().map(c -> c.getPath()[0]).toArray(String[]::new), sink);
        HydratorSupplier<@Nullable String[], @Nullable String[]> rows = HydratorSupplier.constantly(cells);
        try (Stream<@Nullable String[]> stream = ParquetReader.streamContent(path.toFile(), rows)) {
            for (@Nullable String[] row : (Iterable<@Nullable String[]>) stream::iterator) {
                cells.give(row, sink);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw new IOException(path.getFileName() + " breaks off or is damaged: " + e.getMessage(), e);
        }
    }

    private static final class Cells implements Hydrator<@Nullable String[], @Nullable String[]> {
        private final Map<String, Integer> places = new HashMap<>();
        private final List<@Nullable LogicalTypeAnnotation> types = new ArrayList<>();
        private final int[] starts;
        private final int[] ends;

        Cells(List<ColumnDescriptor> columns) {
            for (ColumnDescriptor column : columns) {
                places.put(column.getPath()[0], places.size());
                types.add(column.getPrimitiveType().getLogicalTypeAnnotation());
            }
            starts = new int[columns.size()];
            ends = new int[columns.size()];
        }

        @Override
        public @Nullable String[] start() {
            return new String[starts.length];
        }

        @Override
        public @Nullable String[] add(@Nullable String[] row, String heading, @Nullable Object value) {
            Integer place = places.get(heading);
            if (place != null && value != null) {
                row[place] = text(value, types.get(place));
            }
            return row;
        }

        @Override
        public @Nullable String[] finish(@Nullable String[] row) {
            return row;
        }

        void give(@Nullable String[] row, CsvReader.Sink sink) throws IOException {
            byte[][] values = new byte[row.length][];
            int length = 0;
            for (int i = 0; i < row.length; i++) {
                String value = row[i];
                values[i] = value == null ? new byte[0] : value.strip().getBytes(StandardCharsets.UTF_8);
                length += values[i].length;
            }
            byte[] buffer = new byte[length];
            int at = 0;
            for (int i = 0; i < row.length; i++) {
                starts[i] = at;
                System.arraycopy(values[i], 0, buffer, at, values[i].length);
                at += values[i].length;
                ends[i] = at;
            }
            sink.row(buffer, starts, ends, row.length);
        }
    }

    private static String text(Object value, @Nullable LogicalTypeAnnotation type) {
        if (value instanceof Integer days && type instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(days).toString();
        }
        if (value instanceof Long time && type instanceof TimestampLogicalTypeAnnotation stamp) {
            ChronoUnit unit = switch (stamp.getUnit()) {
                case MILLIS -> ChronoUnit.MILLIS;
                case MICROS -> ChronoUnit.MICROS;
                case NANOS -> ChronoUnit.NANOS;
            };
            return Instant.EPOCH
                    .plus(time, unit)
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return value instanceof Binary binary ? binary.toStringUsingUTF8() : value.toString();
    }
}
