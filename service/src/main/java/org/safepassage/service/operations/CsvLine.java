package org.safepassage.service.operations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells of one row, and the line on which a text editor shows its beginning. */
record CsvLine(long number, List<String> cells) {

    static List<CsvLine> of(TableFile file, Problems problems) {
        String text = file.text();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
        List<CsvLine> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long before = 0;
            for (CSVRecord record : parser) {
                long end = parser.getCurrentLineNumber();
                lines.add(new CsvLine(startLine(record, before, end), record.toList()));
                before = end;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problems.add(
                    file.name(),
                    lines.isEmpty() ? 1 : lines.getLast().number() + 1,
                    "",
                    "The row cannot be read. Close every quotation mark, and write two \"\" for one inside quotes.");
        }
        return lines;
    }

    // The parser counts the last line of a record; one that holds line breaks began earlier.
    private static long startLine(CSVRecord record, long before, long end) {
        long breaks = record.toList().stream()
                .mapToLong(c -> c.chars().filter(ch -> ch == '\n').count())
                .sum();
        return Math.max(before + 1, Math.max(1, end) - breaks);
    }

    private static char delimiter(String text) {
        String heading = text.lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .findFirst()
                .orElse("");
        if (heading.contains(",")) {
            return ',';
        }
        return heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
    }
}
