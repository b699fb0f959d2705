package org.safepassage.service.operations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One file of rows under a line of headings. Lines that begin with # are remarks; blank lines do not count. */
record Table(String file, List<String> header, List<Row> rows) {

    static Table empty(String file) {
        return new Table(file, List.of(), List.of());
    }

    static Table read(TableFile file, Columns columns, Problems problems) {
        if (!file.isUtf8()) {
            problems.add(file.name(), 0, "", "The file is not UTF-8 text. Save it as \"CSV UTF-8\".");
            return empty(file.name());
        }
        List<Line> lines = lines(file, problems);
        if (lines.isEmpty()) {
            problems.add(
                    file.name(),
                    0,
                    "",
                    "The file is empty. Begin with the headings " + columns.required() + ", or delete it.");
            return empty(file.name());
        }
        Line first = lines.getFirst();
        List<String> header = first.cells().stream()
                .map(h -> h.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!headings(file.name(), first.number(), header, columns, problems)) {
            return new Table(file.name(), header, List.of());
        }
        List<Row> rows = lines.subList(1, lines.size()).stream()
                .filter(l -> l.cells().stream().anyMatch(c -> !c.isBlank()))
                .map(l -> row(file.name(), l, header, problems))
                .toList();
        return new Table(file.name(), header, rows);
    }

    /** What is made of each sound row; rows with a problem are left out, and the problem is on record. */
    <T> List<T> map(Function<Row, T> make) {
        List<T> made = new ArrayList<>();
        for (Row row : rows) {
            T thing = make.apply(row);
            if (row.sound()) {
                made.add(thing);
            }
        }
        return made;
    }

    private record Line(long number, List<String> cells) {}

    private static List<Line> lines(TableFile file, Problems problems) {
        String text = file.text();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long before = 0;
            for (CSVRecord record : parser) {
                long end = parser.getCurrentLineNumber();
                lines.add(new Line(startLine(record, before, end), record.toList()));
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

    private static boolean headings(String file, long line, List<String> header, Columns columns, Problems problems) {
        int before = problems.count();
        Set<String> seen = new HashSet<>();
        for (String heading : header) {
            if (heading.isEmpty()) {
                continue;
            }
            if (!seen.add(heading)) {
                problems.add(file, line, heading, "This heading stands twice. Keep one.");
            } else if (!columns.all().contains(heading)) {
                problems.add(
                        file,
                        line,
                        heading,
                        "There is no such column here. " + Problems.instead(heading, columns.all()));
            }
        }
        for (String required : columns.required()) {
            if (!seen.contains(required)) {
                problems.add(file, line, required, "This column is missing. Add the heading '" + required + "'.");
            }
        }
        return problems.count() == before;
    }

    private static Row row(String file, Line line, List<String> header, Problems problems) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i).strip();
            if (i < header.size() && !header.get(i).isEmpty()) {
                cells.put(header.get(i), cell);
            } else if (!cell.isEmpty()) {
                problems.add(
                        file,
                        line.number(),
                        "",
                        "There are more cells than headings. Put quotation marks round a cell that holds a comma.");
                break;
            }
        }
        return new Row(file, line.number(), cells, problems);
    }
}
