package org.safepassage.linkage.tool;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safepassage.linkage.batch.LinkOutcome;
import org.safepassage.linkage.batch.ModelJson;
import org.safepassage.linkage.batch.Report;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;

/** Writes what a run found. */
final class Outputs {
    private Outputs() {}

    static void write(Path folder, LinkOutcome outcome) throws IOException {
        Files.createDirectories(folder);
        pairs(folder.resolve("pairs.csv"), outcome);
        clusters(folder.resolve("clusters.csv"), outcome);
        ModelJson.write(folder.resolve("model.json"), outcome);
        Files.writeString(folder.resolve("report.html"), Report.of(outcome));
    }

    private static void pairs(Path file, LinkOutcome outcome) throws IOException {
        Table table = outcome.table();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("id_l,id_r,weight,probability\n".getBytes(StandardCharsets.UTF_8));
            outcome.links((a, b, weight) -> {
                try {
                    out.write((id(table, a) + "," + id(table, b) + "," + decimals(weight, 3) + ","
                                    + decimals(1 / (1 + Math.pow(2, -weight)), 6) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /* With two lists the same id may stand in both: the first list's rows come first. */
    private static void clusters(Path file, LinkOutcome outcome) throws IOException {
        Table table = outcome.table();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("id,cluster\n".getBytes(StandardCharsets.UTF_8));
            for (int row = 0; row < table.rows(); row++) {
                out.write((id(table, row) + "," + outcome.clusterOf(row) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String id(Table table, int row) {
        Column ids = table.ids();
        String id = ids.text(row);
        boolean plain = id.indexOf(',') < 0 && id.indexOf('"') < 0 && id.indexOf('\n') < 0;
        return plain ? id : "\"" + id.replace("\"", "\"\"") + "\"";
    }

    private static String decimals(double value, int places) {
        double factor = places == 3 ? 1e3 : 1e6;
        return Double.toString(Math.round(value * factor) / factor);
    }
}
