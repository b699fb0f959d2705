package org.safepassage.linkage.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to read one sound (see {@link Symbols}) as another, or to leave it out: 0 is the same sound, 1 a different
 * consonant. Kept in one readable file; docs/linkage.md says how others are learnt.
 *
 * @param read by two sounds, in either order
 * @param out by place (0 first, 1 within, 2 last), then sound, where the other word is in Latin letters
 * @param outToArabic the same where it is in Arabic letters
 * @param origin how the costs were come by, in words
 * @param version SHA-256 of the file, first 16 hexadecimal digits
 */
public record SoundCosts(float[][] read, float[][] out, float[][] outToArabic, String origin, String version) {
    static final int PLACES = 3;
    static final float DIFFERENT = 1f;
    static final float DROPPED = 0.9f;
    private static final String DEFAULT = "sounds.costs";
    private static volatile @Nullable SoundCosts chosen;

    /** Made on first use, when the first two names are compared. */
    private static final class Used {
        static final SoundCosts COSTS = Objects.requireNonNullElseGet(chosen, SoundCosts::standard);
    }

    /** The costs that come with the library. */
    public static SoundCosts standard() {
        try (InputStream in = Objects.requireNonNull(SoundCosts.class.getResourceAsStream(DEFAULT), DEFAULT)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The costs by which this process compares names. */
    public static SoundCosts used() {
        return Used.COSTS;
    }

    /** Compares all names of this process by these costs. Throws IllegalStateException once names were compared by others. */
    public static void use(SoundCosts costs) {
        chosen = costs;
        if (!Used.COSTS.version.equals(costs.version)) {
            throw new IllegalStateException("names were compared already, by other costs of sounds");
        }
    }

    /** Reads a file's text. Throws IllegalArgumentException with the line that cannot be read. */
    public static SoundCosts of(String text) {
        SoundCosts made = none(version(text), text);
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("origin = ")) {
                made.take(line);
            }
        }
        return made;
    }

    private static SoundCosts none(String version, String text) {
        float[][] read = filled(Symbols.SIZE, DIFFERENT);
        for (int i = 0; i < Symbols.SIZE; i++) {
            read[i][i] = 0;
        }
        String origin = text.lines()
                .filter(line -> line.startsWith("origin = "))
                .map(line -> line.substring("origin = ".length()))
                .findFirst()
                .orElse("not said");
        return new SoundCosts(read, filled(PLACES, DROPPED), filled(PLACES, DROPPED), origin, version);
    }

    private static float[][] filled(int rows, float cost) {
        float[][] table = new float[rows][Symbols.SIZE];
        for (float[] row : table) {
            Arrays.fill(row, cost);
        }
        return table;
    }

    private void take(String line) {
        String[] words = line.strip().split("\\s+");
        try {
            if (words.length == 4 && words[0].equals("read")) {
                int a = sound(words[1]);
                int b = sound(words[2]);
                read[a][b] = read[b][a] = cost(words[3]);
            } else if (words.length == 5 && words[0].equals("out")) {
                leave(out, words);
                leave(outToArabic, words);
            } else if (words.length == 5 && words[0].equals("out-arabic")) {
                leave(outToArabic, words);
            } else {
                throw new IllegalArgumentException("neither read nor out");
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("costs of sounds: line not understood: " + line, e);
        }
    }

    private static void leave(float[][] table, String[] words) {
        for (int place = 0; place < PLACES; place++) {
            table[place][sound(words[1])] = cost(words[2 + place]);
        }
    }

    private static int sound(String letter) {
        int code = letter.length() == 1 ? Symbols.ALPHABET.indexOf(letter.charAt(0)) : -1;
        if (code < 0) {
            throw new IllegalArgumentException("no such sound");
        }
        return code;
    }

    private static float cost(String number) {
        float cost = Float.parseFloat(number);
        if (!(cost >= 0 && cost <= 1)) {
            throw new IllegalArgumentException("a cost lies between 0 and 1");
        }
        return cost;
    }

    static String version(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cost of a sound that the other word does not write. */
    float leftOut(byte sound, int place, boolean otherIsArabic) {
        return (otherIsArabic ? outToArabic : out)[place][sound];
    }

    @Override
    public String toString() {
        return "SoundCosts[" + version + ", " + origin + "]";
    }
}
