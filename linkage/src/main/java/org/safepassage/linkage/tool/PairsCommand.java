package org.safepassage.linkage.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.names.NameScore;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores given pairs of values. */
@Command(
        name = "pairs",
        mixinStandardHelpOptions = true,
        description = "Scores the pairs that a file gives, one a row.")
final class PairsCommand implements Callable<Integer> {
    @Mixin
    Sounds sounds = new Sounds();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the pairs (.csv)")
    Path file = Path.of("");

    @Option(names = "--left", required = true, paramLabel = "COLUMN", description = "the column of the first value")
    String left = "";

    @Option(names = "--right", required = true, paramLabel = "COLUMN", description = "the column of the second value")
    String right = "";

    @Option(names = "--type", paramLabel = "TYPE", description = "name (default: ${DEFAULT-VALUE})")
    String type = "name";

    @Option(names = "--out", paramLabel = "FILE", description = "where row,score,match go (default: beside the file)")
    @Nullable
    Path out;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "score from which a pair matches (default: ${DEFAULT-VALUE})")
    double threshold = NameScore.THRESHOLD;

    @Option(names = "--json", description = "print one JSON object and nothing else")
    boolean json;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        if (!type.equals("name")) {
            throw new IllegalArgumentException("pairs can be scored for --type name");
        }
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("cannot read " + file);
        }
        sounds.use();
        Table table = new TableReader(
                        null, Set.of(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT)), java.util.Map.of())
                .read(file, null);
        Column one = column(table, left);
        Column other = column(table, right);
        Path target = out == null ? file.resolveSibling(file.getFileName() + ".scored.csv") : out;
        int matches = 0;
        try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(target))) {
            to.println("row,score,match");
            for (int row = 0; row < table.rows(); row++) {
                double score = NameScore.of(one.text(row), other.text(row));
                matches += score >= threshold ? 1 : 0;
                to.printf(Locale.ROOT, "%d,%.4f,%s%n", row + 1, score, score >= threshold);
            }
        }
        say(table, matches, target, (System.nanoTime() - start) / 1e9);
        return 0;
    }

    private static Column column(Table table, String name) {
        return table.column(name).orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    private void say(Table table, int matches, Path target, double seconds) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            to.printf(Locale.ROOT, "{\"pairs\":%d,\"matches\":%d,\"seconds\":%.3f}%n", table.rows(), matches, seconds);
        } else {
            to.printf(Locale.ROOT, "%,d of %,d pairs match; scores in %s%n", matches, table.rows(), target);
        }
        to.flush();
    }
}
