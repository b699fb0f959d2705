package org.safepassage.linkage.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Short and pet forms of European names (Bill for William), which no comparison of letters or sounds brings together. */
final class ShortForms {
    private static final String FILE = "short-forms.txt";
    private static final int[] NONE = {};

    private static final class Loaded {
        static final Map<String, int[]> BY_NAME = load();
    }

    private ShortForms() {}

    /** Which lines of the list a cleaned name stands in. */
    static int[] of(String name) {
        return name.isEmpty() || name.charAt(0) > 'z' ? NONE : Loaded.BY_NAME.getOrDefault(name, NONE);
    }

    static boolean shared(int[] a, int[] b) {
        for (int one : a) {
            for (int other : b) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, int[]> load() {
        Map<String, int[]> found = new HashMap<>();
        try (var in = Objects.requireNonNull(ShortForms.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line : reader.lines().toList()) {
                number++;
                if (!line.startsWith("#") && !line.isBlank()) {
                    for (String name : line.strip().split(" ")) {
                        int[] lines = found.getOrDefault(name, NONE);
                        lines = Arrays.copyOf(lines, lines.length + 1);
                        lines[lines.length - 1] = number;
                        found.put(name, lines);
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
