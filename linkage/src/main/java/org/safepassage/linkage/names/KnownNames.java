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
import java.util.TreeMap;

/**
 * Well-known names, so that two spellings that look alike but are known to be different names (Hassan and Hussain,
 * Karim and Karima) are not taken for variants. The list also gives the default frequencies of names.
 */
public final class KnownNames {
    private static final String FILE = "known-names.txt";
    private static final double READS_AS = 0.05;
    static final int[] NONE = {};

    record Known(int id, Word word, Affix affix) {}

    /** Loaded on first use, since the list is read with the parts it will later judge. */
    private static final class Loaded {
        static final Map<String, List<Known>> BY_SKELETON = load();
        static final Misspelt MISSPELT = new Misspelt(BY_SKELETON);
        static final List<String> WIDE = wide(BY_SKELETON);
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

    /** Whether a word is a well-known name, or is one as other countries spell it. */
    static boolean named(String text, Affix affix) {
        return readings(Word.of(text), affix).length > 0
                || Respelt.of(text).stream().anyMatch(other -> readings(other, affix).length > 0);
    }

    /** How far a word is from the well-known name that is nearest, 0 to 1; 1 when none is a variant. */
    static double away(String text) {
        Word word = Word.of(text);
        double least = 1;
        for (Known known : Loaded.BY_SKELETON.getOrDefault(word.wide(), List.of())) {
            double distance = Distance.between(word, known.word(), PartAgreement.VARIANT_WITHIN);
            least = distance <= PartAgreement.VARIANT_WITHIN ? Math.min(least, distance) : least;
        }
        return least;
    }

    /** Which names a word that is none of them may be with one slip of the pen. */
    static int[] misspelt(Word word, Affix affix) {
        return Loaded.MISSPELT.meant(word, affix);
    }

    /** The wide skeleton of a name, of its number. */
    static String wide(int known) {
        return Loaded.WIDE.get(known);
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

    /** Whether both may be the same names and no others; false where neither is known. */
    static boolean same(int[] a, int[] b) {
        return a.length > 0 && b.length > 0 && holds(a, b) && holds(b, a);
    }

    private static boolean holds(int[] all, int[] some) {
        for (int one : some) {
            if (!shared(all, new int[] {one})) {
                return false;
            }
        }
        return true;
    }

    static boolean different(int[] a, int[] b) {
        return a.length > 0 && b.length > 0 && !shared(a, b);
    }

    private static List<String> wide(Map<String, List<Known>> names) {
        Map<Integer, String> wide = new TreeMap<>();
        names.forEach((skeleton, all) -> all.forEach(known -> wide.putIfAbsent(known.id(), skeleton)));
        return List.copyOf(wide.values());
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
