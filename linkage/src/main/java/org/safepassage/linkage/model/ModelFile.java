package org.safepassage.linkage.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.safepassage.linkage.names.KnownNames;
import org.safepassage.linkage.names.PersonName;
import org.safepassage.linkage.names.SoundCosts;

/**
 * Reads a model from its file: lines of {@code field level same relative stranger words}, where a stranger's share of
 * {@code *} means the frequency of the value.
 */
public final class ModelFile {
    private static final String DEFAULT = "people.model";
    private static final double NAME_PARTS = 10_000;
    /* The list counts name parts; a record carries some two and a half of them, its own and its father's. */
    private static final double PARTS_A_RECORD = 2.5;

    private ModelFile() {}

    /** The model that comes with the library. */
    public static Model standard() {
        try (InputStream in = Objects.requireNonNull(ModelFile.class.getResourceAsStream(DEFAULT), DEFAULT)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws IllegalArgumentException with the line that cannot be read. */
    public static Model read(String text) {
        Map<String, Map<String, Level>> fields = new LinkedHashMap<>();
        Map<String, Double> settings = new HashMap<>();
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split("\\s+", 6);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (words.length == 3 && words[1].equals("=")) {
                settings.put(words[0], number(words[2], line));
            } else if (words.length == 6) {
                fields.computeIfAbsent(words[0], k -> new LinkedHashMap<>()).put(words[1], level(words, line));
            } else {
                throw new IllegalArgumentException("model line not understood: " + line);
            }
        }
        return new Model(
                "people",
                version(text),
                new Model.Priors(
                        setting(settings, "prior.same"),
                        setting(settings, "prior.relatives"),
                        setting(settings, "prior.records"),
                        setting(settings, "name.rare")),
                new Model.Thresholds(setting(settings, "threshold.link"), setting(settings, "threshold.review")),
                fields,
                names());
    }

    private static Level level(String[] words, String line) {
        boolean byFrequency = words[4].startsWith("*");
        double stranger = byFrequency && words[4].length() == 1 ? 1 : number(words[4].replace("*", ""), line);
        return new Level(words[5], number(words[2], line), number(words[3], line), stranger, byFrequency);
    }

    private static double number(String word, String line) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("model line with a bad number: " + line, e);
        }
    }

    private static double setting(Map<String, Double> settings, String name) {
        Double value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the model does not set " + name);
        }
        return value;
    }

    private static Map<String, Double> names() {
        Map<String, Double> shares = new HashMap<>();
        for (String[] line : KnownNames.lines()) {
            double share = PARTS_A_RECORD * Double.parseDouble(line[2]) / NAME_PARTS;
            PersonName.read(line[1]).parts().stream()
                    .map(p -> p.key())
                    .distinct()
                    .forEach(key -> shares.merge(key, share, Double::sum));
        }
        return Map.copyOf(shares);
    }

    private static String version(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(SoundCosts.used().version().getBytes(StandardCharsets.UTF_8));
            KnownNames.lines()
                    .forEach(line -> digest.update(String.join(" ", line).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
