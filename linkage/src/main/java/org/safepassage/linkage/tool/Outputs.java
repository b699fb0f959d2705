package org.safepassage.linkage.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.safepassage.linkage.batch.Attention;
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
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> unchecked(() -> {
            clusters(folder.resolve("clusters.csv"), outcome);
            attention(folder.resolve("attention.csv"), outcome);
            ModelJson.write(folder.resolve("model.json"), outcome);
            Files.writeString(folder.resolve("report.html"), Report.of(outcome));
        }));
        pairs(folder.resolve("pairs.csv"), outcome);
        try {
            beside.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException known ? known.getCause() : new IOException(e.getCause());
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pairs(Path file, LinkOutcome outcome) throws IOException {
        Column ids = outcome.table().ids();
        try (CsvWriter out = new CsvWriter(file, "id_l,id_r,weight,probability")) {
            outcome.links((a, b, weight) -> unchecked(() -> {
                out.value(ids.bytes(a));
                out.sign(',');
                out.value(ids.bytes(b));
                out.sign(',');
                out.decimal(weight, 3);
                out.sign(',');
                out.decimal(1 / (1 + Math.pow(2, -weight)), 6);
                out.end();
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void attention(Path file, LinkOutcome outcome) throws IOException {
        Column ids = outcome.table().ids();
        try (CsvWriter out = new CsvWriter(file, "kind,id_l,id_r,weight,size")) {
            for (Attention.Item item : outcome.attention()) {
                out.value(item.kind()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .getBytes(StandardCharsets.UTF_8));
                out.sign(',');
                out.value(ids.bytes(item.left()));
                out.sign(',');
                out.value(ids.bytes(item.right()));
                out.sign(',');
                out.decimal(item.weight(), 3);
                out.sign(',');
                out.number(item.size());
                out.end();
            }
        }
    }

    /* With two lists the same id may stand in both: the first list's rows come first. */
    private static void clusters(Path file, LinkOutcome outcome) throws IOException {
        Table table = outcome.table();
        try (CsvWriter out = new CsvWriter(file, "id,cluster")) {
            for (int row = 0; row < table.rows(); row++) {
                out.value(table.ids().bytes(row));
                out.sign(',');
                out.number(outcome.clusterOf(row));
                out.end();
            }
        }
    }
}
