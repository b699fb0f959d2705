package org.safepassage.linkage.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Invents names from roots and patterns and writes each in two ways, by the table {@code spellings.txt}: pairs to learn the costs
 * of sounds from. A program: {@code InventedSpellings PAIRS SEED} prints them as CSV.
 */
final class InventedSpellings {
    record Pair(String left, String right) {}

    private static final String ROOT = "b t t s s th j h h kh d dad dhal r r z sh ayn gh f q k l l m m n n w y";
    private static final String OWN = "p ch zh g b d r z sh kh m n l t k w y s shp zhp ts dz";
    private static final String FOREIGN = "fp fv fg fch fj fk fs ft b d f l m n r r sh z";
    private static final List<String> VOWELS = List.of("fa", "fe", "fi", "fo", "fu", "fa", "fi");
    /* 1, 2, 3 stand for the consonants of a root. */
    private static final List<String> PATTERNS = List.of(
            "1 aa 2 i 3",
            "1 a 2 ii 3",
            "1 a 2 uu 3",
            "m a 1 2 uu 3",
            "1 a 2 2 aa 3",
            "1 u 2 ai 3",
            "1 i 2 aa 3",
            "a 1 2 a 3",
            "m u 1 a 2 2 i 3",
            "m u 1 2 i 3",
            "1 a 2 3 aa n",
            "1 a 2 ii 3 finala",
            "1 aa 2 i 3 finala",
            "1 a 2 3 finali",
            "1 a 2 2 aa 3 finali",
            "t a 1 2 ii 3",
            "1 au 2 a 3",
            "1 u 2 2 uu 3",
            "i 1 2 aa 3",
            "1 e 2 a 3",
            "1 o 2 aa 3",
            "1 a 2 a 3 ai");
    /* A vowel that is not written stands between, which no sound can tell by itself. */
    private static final Pattern IN_ARABIC_TWICE = Pattern.compile("(\\p{IsArabic})\\1");
    private static final int STYLES = 4;
    private static final int STRAYS = 15;

    private final Map<String, String[]> table = new HashMap<>();
    private final Random random;

    InventedSpellings(long seed) {
        random = new Random(seed);
        try (var in = Objects.requireNonNull(
                        InventedSpellings.class.getResourceAsStream("/org/safepassage/linkage/spellings.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\\s*\\|\\s*");
                table.put(cells[0].strip(), cells);
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Three in five in both scripts, the others twice in Latin letters. */
    List<Pair> pairs(int number) {
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < number) {
            List<String> sounds = sounds();
            String left = random.nextInt(5) < 3 ? written(sounds, 0) : latin(sounds);
            if (!IN_ARABIC_TWICE.matcher(left).find()) {
                pairs.add(new Pair(left, latin(sounds)));
            }
        }
        return pairs;
    }

    private List<String> sounds() {
        int kind = random.nextInt(10);
        if (kind < 3) {
            List<String> sounds = new ArrayList<>();
            for (int syllable = 0; syllable < 2 + random.nextInt(2); syllable++) {
                sounds.add(any(FOREIGN.split(" ")));
                sounds.add(VOWELS.get(random.nextInt(VOWELS.size())));
            }
            sounds.add(any(FOREIGN.split(" ")));
            return sounds;
        }
        String[] consonants = (kind < 8 ? ROOT : OWN).split(" ");
        List<String> root = root(consonants);
        List<String> sounds = new ArrayList<>();
        for (String place : PATTERNS.get(random.nextInt(PATTERNS.size())).split(" ")) {
            sounds.add("123".contains(place) ? root.get("123".indexOf(place)) : place);
        }
        return sounds;
    }

    /* A root hardly ever has one consonant twice. */
    private List<String> root(String[] consonants) {
        List<String> root = new ArrayList<>();
        while (root.size() < 3) {
            String consonant = any(consonants);
            if (!root.contains(consonant)) {
                root.add(consonant);
            }
        }
        return root;
    }

    private String latin(List<String> sounds) {
        return written(sounds, 1 + random.nextInt(STYLES));
    }

    /* Nobody keeps to one style: now and then a sound is written in another. A short vowel at the start carries an alef. */
    private String written(List<String> sounds, int style) {
        StringBuilder word = new StringBuilder();
        for (String sound : sounds) {
            boolean strays = style > 0 && random.nextInt(100) < STRAYS;
            int column = strays ? 1 + random.nextInt(STYLES) : style;
            word.append(chosen(Objects.requireNonNull(table.get(sound), sound)[1 + column]));
            if (style == 0 && word.isEmpty()) {
                word.append('ا');
            }
        }
        return word.toString();
    }

    private String chosen(String alternatives) {
        String[] words = alternatives.split(" ");
        int all = 0;
        for (int i = 1; i < words.length; i += 2) {
            all += Integer.parseInt(words[i]);
        }
        int draw = all == 0 ? 0 : random.nextInt(all);
        int at = 0;
        while (at + 1 < words.length && draw >= Integer.parseInt(words[at + 1])) {
            draw -= Integer.parseInt(words[at + 1]);
            at += 2;
        }
        return words[at].replace("_", "");
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    /** Prints so many pairs. */
    public static void main(String[] arguments) {
        System.out.println("left,right");
        new InventedSpellings(Long.parseLong(arguments[1]))
                .pairs(Integer.parseInt(arguments[0]))
                .forEach(pair -> System.out.println(pair.left() + "," + pair.right()));
    }
}
