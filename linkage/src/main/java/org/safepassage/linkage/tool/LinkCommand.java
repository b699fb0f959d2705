package org.safepassage.linkage.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.batch.Decisions;
import org.safepassage.linkage.batch.FieldGuess;
import org.safepassage.linkage.batch.FieldSpec;
import org.safepassage.linkage.batch.LinkOutcome;
import org.safepassage.linkage.batch.LinkRun;
import org.safepassage.linkage.batch.LinkSettings;
import org.safepassage.linkage.batch.ModelJson;
import org.safepassage.linkage.store.Home;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Links one list within itself, or two lists with each other. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = "Finds the records of one person in a list, or in two lists, and says why.",
        footer = {
            "",
            "Field types: given, family, name (whole), father, date, age, place, phone, email, id, text, category."
        })
final class LinkCommand implements Callable<Integer> {
    private static final long BYTES_A_PAIR = 40;

    @Mixin
    Columns columns = new Columns();

    @Mixin
    Sounds sounds = new Sounds();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "FILE",
            description = "one list, or two to link with each other (CSV or Parquet)")
    List<Path> files = List.of();

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description = "the column that names a row; rows are numbered without it")
    @Nullable
    String id;

    @Option(
            names = "--fields",
            paramLabel = "COLUMN:TYPE,...",
            description =
                    "what to compare; column=other:type where the second list calls it otherwise; guessed without it")
    @Nullable
    String fields;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where pairs.csv, clusters.csv, model.json and report.html go (default: ${DEFAULT-VALUE})")
    Path out = Path.of("linked");

    @Option(names = "--model", paramLabel = "FILE", description = "a model.json of an earlier run, instead of learning")
    @Nullable
    Path model;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "probability from which a pair is a link (default: ${DEFAULT-VALUE})")
    double threshold = LinkSettings.THRESHOLD;

    @Option(
            names = "--one-to-one",
            negatable = true,
            description =
                    "each of two lists is free of duplicates: a row has one partner at most; without either, seen by their rows")
    @Nullable
    Boolean oneToOne;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "what people decided: the ids of two rows and same or different (1 or 0); it always wins and is learnt from")
    @Nullable
    Path labels;

    @Option(names = "--json", description = "print one JSON object and nothing else")
    boolean json;

    @Override
    public Integer call() throws IOException {
        check();
        sounds.use();
        try (Home home = columns.home(files)) {
            return link(home);
        }
    }

    private int link(Home home) throws IOException {
        long start = System.nanoTime();
        ProgressLine progress = new ProgressLine(json);
        progress.phase("reading", 0);
        Table table = table(home);
        List<FieldSpec> chosen = fields == null ? FieldGuess.guess(table) : FieldSpec.parse(fields);
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "no column to compare was recognised: %s; name them with --fields, nothing was written"
                            .formatted(
                                    table.rows() == 0
                                            ? String.join("; ", table.faults())
                                            : "each is empty, holds one value, or names the rows"));
        }
        if (fields == null) {
            progress.say("fields guessed: "
                    + String.join(",", chosen.stream().map(FieldSpec::toString).toList()));
        }
        LinkSettings settings = new LinkSettings(
                chosen,
                threshold,
                oneToOne,
                model == null ? null : ModelJson.read(model, chosen),
                mostPairs(home),
                labels == null ? new Decisions() : DecidedPairs.read(labels, table));
        LinkOutcome outcome = LinkRun.run(table, settings, progress);
        progress.phase("writing", 0.95);
        Outputs.write(out, outcome);
        progress.done();
        new Summary(outcome, (System.nanoTime() - start) / 1e9)
                .print(Objects.requireNonNull(spec).commandLine().getOut(), json, out);
        return 0;
    }

    private void check() throws NoSuchFileException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("name one list or two; see --help");
        }
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new IllegalArgumentException("cannot read " + file);
            }
        }
        if (Boolean.TRUE.equals(oneToOne) && files.size() < 2) {
            throw new IllegalArgumentException("--one-to-one needs two lists");
        }
    }

    private Table table(Home home) throws IOException {
        Set<String> wanted = new HashSet<>();
        Map<String, String> secondNames = new HashMap<>();
        if (fields != null) {
            for (FieldSpec field : FieldSpec.parse(fields)) {
                wanted.add(field.column().toLowerCase(Locale.ROOT));
                if (!field.second().equals(field.column())) {
                    secondNames.put(field.second(), field.column());
                }
            }
        }
        return new TableReader(id, wanted, secondNames, home)
                .read(files.getFirst(), files.size() > 1 ? files.get(1) : null);
    }

    static long mostPairs(Home home) {
        return Math.max(1_000_000, home.room() / BYTES_A_PAIR);
    }
}
