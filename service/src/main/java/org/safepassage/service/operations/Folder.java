package org.safepassage.service.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.eligibility.Spelling;

/** The files of one operation. */
final class Folder {
    /** No table that people edit by hand is near this; a larger file is something else by mistake. */
    private static final long MOST_BYTES = 8_000_000;

    private final Path path;
    private final Problems problems;

    Folder(Path path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    Optional<TableFile> file(String name) {
        Path file = path.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.add(name, 0, "", "The file is larger than 8 MB. Put a table of rows here.");
                return Optional.empty();
            }
            return Optional.of(new TableFile(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            problems.add(name, 0, "", "The file cannot be read: " + e.getMessage() + ". Check its permissions.");
            return Optional.empty();
        }
    }

    /** The table, or an empty one when the file is not there. */
    Table table(String name, Columns columns) {
        return file(name).map(f -> Table.read(f, columns, problems)).orElseGet(() -> Table.empty(name));
    }

    /** As {@link #table}, and no two rows may have the same cell in the first column. */
    Table keyed(String name, Columns columns) {
        Table table = table(name, columns);
        String key = columns.required().getFirst();
        Map<String, Row> seen = new HashMap<>();
        for (Row row : table.rows()) {
            if (seen.putIfAbsent(row.text(key), row) != null && row.maybe(key).isPresent()) {
                row.problem(
                        key, "'" + row.text(key) + "' stands twice in this table. Give each line a code of its own.");
            }
        }
        return table;
    }

    /** A table under a name that nobody reads would be lost without a word. */
    void checkNames(List<String> tables, String sub) {
        for (String name : names("")) {
            boolean isFolder = Files.isDirectory(path.resolve(name));
            if (isFolder && !name.equals(sub)) {
                Spelling.nearest(name, List.of(sub))
                        .ifPresent(near -> problems.add(name, 0, "", "Rename this folder to '" + near + "'."));
            } else if (!isFolder && name.toLowerCase(Locale.ROOT).endsWith(".csv") && !tables.contains(name)) {
                problems.add(name, 0, "", "There is no such table. " + Problems.instead(name, tables));
            }
        }
    }

    /** Names such as {@code rules/arap.csv}, in order. */
    List<String> csvIn(String sub) {
        return names(sub).stream()
                .filter(n -> n.endsWith(".csv"))
                .map(n -> sub + "/" + n)
                .toList();
    }

    private List<String> names(String sub) {
        Path folder = path.resolve(sub);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> !n.startsWith(".") && !n.startsWith("~"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(sub, 0, "", "The folder cannot be listed: " + e.getMessage() + ". Check its permissions.");
            return List.of();
        }
    }
}
