package org.safepassage.service.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
        List<CsvLine> lines = CsvLine.of(file, problems);
        if (lines.isEmpty()) {
            problems.add(
                    file.name(),
                    0,
                    "",
                    "The file is empty. Begin with the headings " + columns.required() + ", or delete it.");
            return empty(file.name());
        }
        CsvLine first = lines.getFirst();
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

    private static Row row(String file, CsvLine line, List<String> header, Problems problems) {
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
