package org.safepassage.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safepassage.exercise.writing.Crisis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small crises for tests, and ways to look at what they wrote. */
public final class Crises {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Crises() {}

    public static Path write(int people, long seed, Path out) throws IOException {
        new Crisis(seed, people, out).write();
        return out;
    }

    public static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    /** Every file below a folder with its bytes as one text of Latin letters, by relative path. */
    public static Map<String, Integer> fingerprints(Path folder) throws IOException {
        Map<String, Integer> prints = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> prints.put(folder.relativize(file).toString(), print(file)));
        }
        return prints;
    }

    private static int print(Path file) {
        try {
            return java.util.Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
