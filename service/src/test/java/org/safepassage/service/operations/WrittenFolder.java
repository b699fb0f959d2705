package org.safepassage.service.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder that a test writes: the least that loads, and whatever the test adds. */
record WrittenFolder(Path path) {
    static final String SETTINGS = """
            setting,value
            code,flood-2030
            name,A flood
            from,2030-05-01
            home country,GB
            country,PK
            time zones,Asia/Karachi
            languages,en | ur
            phone region,PK
            """;
    static final String RULE_HEADINGS = "category,rule,from,until,transition,nationality,role,age,outcome,sentence\n";

    static WrittenFolder in(Path temporary) {
        return new WrittenFolder(temporary).with("operation.csv", SETTINGS);
    }

    WrittenFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WrittenFolder with(String name, byte[] bytes) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenFolder withRules(String rows) {
        return with("rules/help.csv", RULE_HEADINGS + rows);
    }

    Operation read() {
        return Operations.read(path);
    }

    /** Every fault, each as "file, line n, column 'c': message". */
    List<String> faults() {
        try {
            read();
            return List.of();
        } catch (UnreadableOperation e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
