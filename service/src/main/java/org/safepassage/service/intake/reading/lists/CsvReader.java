package org.safepassage.service.intake.reading.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Columns;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Kind;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.words.Decoded;
import org.safepassage.service.intake.reading.words.Decoding;

/** Reads csv with any usual delimiter and encoding; where its quotes are broken, they are taken as letters. */
public final class CsvReader {
    private CsvReader() {}

    public static ReadMessage read(InputStream in, @Nullable Columns columns, Allowance allowance) throws IOException {
        byte[] bytes = in.readNBytes(allowance.limits().listBytes());
        var flags = EnumSet.noneOf(Flag.class);
        if (in.read() >= 0) flags.add(Flag.TOO_LARGE);
        Decoded decoded = Decoding.decode(bytes, "");
        if (decoded.gaps()) flags.add(Flag.CHARSET_UNKNOWN);
        if (decoded.guessed()) flags.add(Flag.CHARSET_GUESSED);
        String text = decoded.text();
        char delimiter = CsvShape.delimiter(text);
        if (text.startsWith("sep=")) text = text.substring(Math.max(0, text.indexOf('\n')));
        List<RawSheet.Line> lines = lines(text, delimiter, allowance, flags);
        return Sheets.read(Kind.LIST_CSV, List.of(new RawSheet("", false, lines)), columns, flags);
    }

    private static List<RawSheet.Line> lines(String text, char delimiter, Allowance allowance, Set<Flag> flags) {
        CSVFormat.Builder format =
                CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true);
        try {
            CSVFormat quoted = format.setTrailingData(true).setLenientEof(true).get();
            return parse(text, quoted, allowance, flags, true);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            flags.add(Flag.BAD_LIST);
            return plainly(text, delimiter, allowance, flags);
        }
    }

    private static List<RawSheet.Line> parse(
            String text, CSVFormat format, Allowance allowance, Set<Flag> flags, boolean watched) throws IOException {
        var lines = new ArrayList<RawSheet.Line>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            long before = 0;
            for (CSVRecord row : parser) {
                long span = parser.getCurrentLineNumber() - before;
                before = parser.getCurrentLineNumber();
                if (watched && span > 40) throw new IllegalStateException("a quote that is never closed");
                if (full(lines, allowance, flags)) break;
                List<String> cells = row.stream()
                        .limit(allowance.limits().columns())
                        .map(Cells::tidy)
                        .toList();
                var line = new RawSheet.Line((int) Math.max(1, before - span + 1), cells, false);
                if (line.filled() > 0) lines.add(line);
            }
        }
        return lines;
    }

    private static List<RawSheet.Line> plainly(String text, char delimiter, Allowance allowance, Set<Flag> flags) {
        var lines = new ArrayList<RawSheet.Line>();
        int number = 0;
        for (String row : text.split("\r\n|\n|\r", -1)) {
            number++;
            if (row.isBlank()) continue;
            if (full(lines, allowance, flags)) break;
            String[] cells = row.split(
                    java.util.regex.Pattern.quote(String.valueOf(delimiter)),
                    allowance.limits().columns());
            lines.add(new RawSheet.Line(
                    number, java.util.Arrays.stream(cells).map(Cells::unquoted).toList(), false));
        }
        return lines;
    }

    private static boolean full(List<RawSheet.Line> lines, Allowance allowance, Set<Flag> flags) {
        if (lines.size() >= allowance.limits().rows()) {
            flags.add(Flag.TOO_MANY_ROWS);
            return true;
        }
        if ((lines.size() & 0x3ff) == 0x3ff && allowance.outOfTime()) {
            flags.add(Flag.TOO_SLOW);
            return true;
        }
        return false;
    }
}
