package org.safepassage.linkage.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Well-known names, so that two spellings that look alike but are known to be different names (Hassan and Hussain,
 * Karim and Karima) are not taken for variants. The list also gives the default frequencies of names.
 */
public final class KnownNames {
    private static final String FILE = "known-names.txt";
    private static final double READS_AS = 0.05;
    private static final int[] NONE = {};

    private record Known(int id, Word word, Affix affix) {}

    /** Loaded on first use, since the list is read with the parts it will later judge. */
    private static final class Loaded {
        static final Map<String, List<Known>> BY_SKELETON = load();
    }

    private KnownNames() {}

    /** The file's lines of name, romanisation and bearers among 10,000 name parts. */
    public static List<String[]> lines() {
        try (var in = Objects.requireNonNull(KnownNames.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.strip().split(" "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int[] readings(Word word, Affix affix) {
        List<Known> near = Loaded.BY_SKELETON.getOrDefault(word.wide(), List.of());
        int[] found = NONE;
        for (Known known : near) {
            if (known.affix == affix && Distance.between(word, known.word) <= READS_AS) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = known.id;
            }
        }
        return found;
    }

    static boolean different(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return false;
        }
        for (int one : a) {
            for (int other : b) {
                if (one == other) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Map<String, List<Known>> load() {
        Map<String, List<Known>> names = new HashMap<>();
        int id = 0;
        for (String[] line : lines()) {
            for (int spelling = 0; spelling < 2; spelling++) {
                Compounds.Stem stem = Compounds.stem(Clean.text(line[spelling]));
                Known known = new Known(id, Word.of(stem.text()), stem.affix());
                names.computeIfAbsent(known.word.wide(), k -> new ArrayList<>()).add(known);
            }
            id++;
        }
        return names;
    }
}
