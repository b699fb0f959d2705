package org.safepassage.linkage.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.names.Separation;
import org.safepassage.linkage.names.SoundCosts;
import org.safepassage.linkage.names.SoundLearning;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns what it costs to read one sound as another, and says how the costs compare with those there were. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description =
                "Learns the costs of sounds from pairs of spellings of one name, and judges them on pairs it did not see.")
final class LearnCommand implements Callable<Integer> {
    private static final int HELD_OUT = 5;

    @Mixin
    Sounds sounds = new Sounds();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "pairs of spellings of one name (.csv)")
    Path file = Path.of("");

    @Option(names = "--left", required = true, paramLabel = "COLUMN", description = "the column of the first spelling")
    String left = "";

    @Option(
            names = "--right",
            required = true,
            paramLabel = "COLUMN",
            description = "the column of the second spelling")
    String right = "";

    @Option(
            names = "--judge",
            paramLabel = "FILE",
            description = "pairs to judge by, with the same columns; every fifth pair is held out without it")
    @Nullable
    Path judge;

    @Option(names = "--out", paramLabel = "FILE", description = "where the costs go (default: ${DEFAULT-VALUE})")
    Path out = Path.of("learned.costs");

    @Option(names = "--json", description = "print one JSON object and nothing else")
    boolean json;

    @Override
    public Integer call() throws IOException {
        sounds.use();
        SoundCosts there = SoundCosts.used();
        SoundLearning learnt = new SoundLearning(there);
        SoundLearning unseen = new SoundLearning(there);
        Table pairs = read(file);
        for (int row = 0; row < pairs.rows(); row++) {
            boolean held = judge == null && row % HELD_OUT == HELD_OUT - 1;
            add(held ? unseen : learnt, pairs, row);
        }
        if (judge != null) {
            Table more = read(judge);
            for (int row = 0; row < more.rows(); row++) {
                add(unseen, more, row);
            }
        }
        String text = learnt.learned("learned from %,d words in two spellings".formatted(learnt.words()));
        Files.writeString(out, text);
        say(learnt, unseen, unseen.separation(there), unseen.separation(SoundCosts.of(text)));
        return 0;
    }

    private Table read(Path from) throws IOException {
        if (!Files.isReadable(from)) {
            throw new IllegalArgumentException("cannot read " + from);
        }
        Set<String> wanted = Set.of(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
        return new TableReader(null, wanted, Map.of()).read(from, null);
    }

    private void add(SoundLearning to, Table pairs, int row) {
        to.add(column(pairs, left).text(row), column(pairs, right).text(row));
    }

    private static Column column(Table table, String name) {
        return table.column(name).orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    private void say(SoundLearning learnt, SoundLearning unseen, Separation before, Separation after) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        String form = json
                ? "{\"words\":%d,\"leftAside\":%d,\"heldOut\":%d,\"precisionBefore\":%.4f,\"precisionLearned\":%.4f,"
                        + "\"f1Before\":%.4f,\"f1Learned\":%.4f}%n"
                : "learned from %,d words (%,d names left aside); on %,d words held out:%n"
                        + "average precision %.4f before, %.4f learned%nF1 at the fixed distance %.4f before, %.4f learned%n";
        to.printf(
                Locale.ROOT,
                form,
                learnt.words(),
                learnt.leftAside() + unseen.leftAside(),
                unseen.words(),
                before.averagePrecision(),
                after.averagePrecision(),
                before.f1(),
                after.f1());
        to.flush();
    }
}
