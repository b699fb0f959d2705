package org.safepassage.linkage.batch;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.safepassage.linkage.names.SoundCosts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model of a run as one readable file, and back. */
public final class ModelJson {
    private ModelJson() {}

    /** Writes the costs of sounds by their version, fields, levels in words, m, u and bits, and the version, which is the hash of the rest. */
    public static void write(Path file, LinkOutcome outcome) throws IOException {
        String body = body(outcome);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\n  \"version\": \"" + version(body) + "\",\n" + body + "}\n");
        }
    }

    private static String body(LinkOutcome outcome) {
        StringBuilder out = new StringBuilder();
        Weights weights = outcome.weights;
        line(out, "  \"sounds\": \"%s\",%n", SoundCosts.used().version());
        line(out, "  \"prior\": %.12g,%n", weights.prior());
        line(out, "  \"threshold\": %.6f,%n  \"slots\": [", outcome.settings.threshold());
        int slot = 0;
        for (Comparer comparer : outcome.comparers) {
            for (int own = 0; own < comparer.slots(); own++, slot++) {
                line(
                        out,
                        "%s%n    {\"field\": %s, \"type\": \"%s\", \"part\": %d, \"levels\": [",
                        slot == 0 ? "" : ",",
                        text(comparer.spec.column()),
                        comparer.spec.type().word(),
                        own + 1);
                levels(out, comparer, own, slot, weights);
                out.append("\n    ]}");
            }
        }
        return out.append("\n  ]\n").toString();
    }

    private static void levels(StringBuilder out, Comparer comparer, int own, int slot, Weights weights) {
        for (int level = 1; level < 8; level++) {
            line(
                    out,
                    "%s%n      {\"level\": %d, \"words\": %s, \"m\": %.9g, \"u\": %.9g, \"bits\": %.3f}",
                    level == 1 ? "" : ",",
                    level,
                    text(comparer.words(own, level)),
                    weights.m()[slot][level],
                    weights.u()[slot][level],
                    weights.bits(slot, level));
        }
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }

    private static String version(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the weights for the given fields; throws IllegalArgumentException when the file is for other fields. */
    public static Weights read(Path file, List<FieldSpec> fields) throws IOException {
        try {
            JsonNode root = JsonMapper.builder().build().readTree(Files.readString(file));
            JsonNode slots = root.path("slots");
            double[][] m = new double[slots.size()][8];
            double[][] u = new double[slots.size()][8];
            for (int i = 0; i < slots.size(); i++) {
                for (JsonNode level : slots.get(i).path("levels")) {
                    m[i][level.path("level").asInt()] = level.path("m").asDouble();
                    u[i][level.path("level").asInt()] = level.path("u").asDouble();
                }
            }
            check(file, fields, slots);
            return new Weights(m, u, root.path("prior").asDouble());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file.getFileName() + " is no model file", e);
        }
    }

    private static void check(Path file, List<FieldSpec> fields, JsonNode slots) {
        StringBuilder expected = new StringBuilder();
        for (FieldSpec field : fields) {
            int parts = field.type() == FieldType.NAME ? WholeName.SLOTS : 1;
            expected.append((field.column() + ":" + field.type().word() + " ").repeat(parts));
        }
        StringBuilder found = new StringBuilder();
        slots.forEach(s -> found.append(s.path("field").asString())
                .append(':')
                .append(s.path("type").asString())
                .append(' '));
        if (!expected.toString().contentEquals(found)) {
            throw new IllegalArgumentException(
                    file.getFileName() + " was made for the fields " + found + "and not for " + expected);
        }
    }
}
