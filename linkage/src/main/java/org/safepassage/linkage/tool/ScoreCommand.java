package org.safepassage.linkage.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Marks clusters against a truth column, by pairs. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Marks clusters.csv against a column that tells the truth.")
final class ScoreCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--clusters", required = true, paramLabel = "FILE", description = "clusters.csv of a run")
    Path clusters = Path.of("");

    @Option(names = "--truth", required = true, paramLabel = "FILE", description = "the list with the truth column")
    Path truth = Path.of("");

    @Option(
            names = "--id",
            required = true,
            paramLabel = "COLUMN",
            description = "the column that names a row in the list")
    String id = "";

    @Option(names = "--entity", required = true, paramLabel = "COLUMN", description = "the column that tells who it is")
    String entity = "";

    @Override
    public Integer call() throws IOException {
        Map<String, String> entities = read(truth, id, entity);
        Map<String, String> found = read(clusters, "id", "cluster");
        Map<String, Integer> byEntity = new HashMap<>();
        Map<String, Integer> byCluster = new HashMap<>();
        Map<String, Integer> byBoth = new HashMap<>();
        entities.forEach((row, who) -> {
            String cluster = found.getOrDefault(row, "none " + row);
            byEntity.merge(who, 1, Integer::sum);
            byCluster.merge(cluster, 1, Integer::sum);
            byBoth.merge(who + "\n" + cluster, 1, Integer::sum);
        });
        double right = pairs(byBoth);
        double precision = right / Math.max(1, pairs(byCluster));
        double recall = right / Math.max(1, pairs(byEntity));
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        to.printf(
                Locale.ROOT,
                "{\"precision\":%.5f,\"recall\":%.5f,\"f1\":%.5f}%n",
                precision,
                recall,
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        to.flush();
        return 0;
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    private static Map<String, String> read(Path file, String idColumn, String column) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("cannot read " + file);
        }
        Table table = new TableReader(idColumn, Set.of(column.toLowerCase(Locale.ROOT)), Map.of()).read(file, null);
        Column values = table.column(column)
                .orElseThrow(() -> new IllegalArgumentException(file.getFileName() + " has no column " + column));
        Map<String, String> read = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            read.put(table.ids().text(row), values.text(row));
        }
        return read;
    }
}
