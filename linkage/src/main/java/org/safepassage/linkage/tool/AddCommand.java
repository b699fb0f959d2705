package org.safepassage.linkage.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.batch.FieldGuess;
import org.safepassage.linkage.batch.FieldSpec;
import org.safepassage.linkage.batch.LinkOutcome;
import org.safepassage.linkage.batch.LinkRun;
import org.safepassage.linkage.batch.LinkSettings;
import org.safepassage.linkage.batch.ModelJson;
import org.safepassage.linkage.batch.Register;
import org.safepassage.linkage.store.Home;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Links a list and then adds the records of another one by one, and says how long each part took. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Links a list, then looks up and adds the records of another one by one, and measures it.")
final class AddCommand implements Callable<Integer> {
    @Mixin
    Columns columns = new Columns();

    @Mixin
    Sounds sounds = new Sounds();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "LIST", description = "the list that is there")
    Path list = Path.of("");

    @Parameters(index = "1", paramLabel = "MORE", description = "the records to add, with the same columns")
    Path more = Path.of("");

    @Option(names = "--id", paramLabel = "COLUMN", description = "the column that names a row")
    @Nullable
    String id;

    @Option(names = "--fields", paramLabel = "COLUMN:TYPE,...", description = "what to compare; guessed without it")
    @Nullable
    String fields;

    @Option(names = "--model", paramLabel = "FILE", description = "a model.json of an earlier run, instead of learning")
    @Nullable
    Path model;

    @Option(names = "--out", paramLabel = "DIR", description = "where clusters.csv goes (default: ${DEFAULT-VALUE})")
    Path out = Path.of("linked");

    @Override
    public Integer call() throws IOException {
        for (Path file : List.of(list, more)) {
            if (!Files.isReadable(file)) {
                throw new IllegalArgumentException("cannot read " + file);
            }
        }
        sounds.use();
        try (Home home = columns.home(List.of(list))) {
            return add(home);
        }
    }

    private int add(Home home) throws IOException {
        long start = System.nanoTime();
        Table table = read(list, home);
        List<FieldSpec> chosen = fields == null ? FieldGuess.guess(table) : FieldSpec.parse(fields);
        LinkSettings settings = new LinkSettings(
                chosen,
                LinkSettings.THRESHOLD,
                false,
                model == null ? null : ModelJson.read(model, chosen),
                LinkCommand.mostPairs(home));
        LinkOutcome outcome = LinkRun.run(table, settings, new ProgressLine(true));
        Register register = Register.of(outcome);
        double loaded = (System.nanoTime() - start) / 1e9;
        Table added = read(more, Home.memory());
        List<Column> read = register.columns().stream()
                .map(name -> added.column(name)
                        .orElseThrow(() -> new IllegalArgumentException(more.getFileName() + " has no column " + name)))
                .toList();
        long[] looks = looks(register, read, added.rows());
        long adding = System.nanoTime();
        long processor = processor();
        int first = register.size();
        for (int row = 0; row < added.rows(); row++) {
            register.add(values(read, row));
        }
        double addSeconds = (System.nanoTime() - adding) / 1e9;
        double addProcessor = (processor() - processor) / 1e9;
        write(table, added, register, first);
        say(loaded, register, looks, addSeconds, addProcessor);
        return 0;
    }

    private static long[] looks(Register register, List<Column> columns, int rows) {
        long[] nanos = new long[rows];
        for (int row = 0; row < rows; row++) {
            long start = processor();
            register.find(values(columns, row));
            nanos[row] = processor() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    /* What other work on the machine takes away does not count against a look. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<String> values(List<Column> columns, int row) {
        return columns.stream().map(c -> c.text(row)).toList();
    }

    private Table read(Path file, Home home) throws IOException {
        Set<String> wanted = new HashSet<>();
        if (fields != null) {
            FieldSpec.parse(fields).forEach(f -> wanted.add(f.column().toLowerCase(Locale.ROOT)));
        }
        return new TableReader(id, wanted, Map.of(), home).read(file, null);
    }

    private void write(Table table, Table added, Register register, int first) throws IOException {
        Files.createDirectories(out);
        try (CsvWriter to = new CsvWriter(out.resolve("clusters.csv"), "id,cluster")) {
            for (int row = 0; row < register.size(); row++) {
                to.value(row < first ? table.ids().bytes(row) : added.ids().bytes(row - first));
                to.sign(',');
                to.number(register.clusterOf(row));
                to.end();
            }
        }
    }

    private void say(double loaded, Register register, long[] looks, double addSeconds, double addProcessor) {
        PrintWriter to = Objects.requireNonNull(spec).commandLine().getOut();
        to.printf(
                Locale.ROOT,
                "{\"records\":%d,\"loadSeconds\":%.3f,\"added\":%d,\"addSeconds\":%.3f,"
                        + "\"addProcessorSeconds\":%.3f,\"lookMedianProcessorMs\":%.3f,\"lookP99ProcessorMs\":%.3f}%n",
                register.size(),
                loaded,
                looks.length,
                addSeconds,
                addProcessor,
                looks.length == 0 ? 0 : looks[looks.length / 2] / 1e6,
                looks.length == 0 ? 0 : looks[(int) (looks.length * 0.99)] / 1e6);
        to.flush();
    }
}
