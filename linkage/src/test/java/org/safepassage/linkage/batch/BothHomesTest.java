package org.safepassage.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.linkage.store.Home;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;
import org.safepassage.linkage.tool.Link;

class BothHomesTest {
    private static final List<FieldSpec> FIELDS =
            FieldSpec.parse("first_name:given,surname:family,dob:date,city:place,phone:phone");

    @TempDir
    Path folder;

    @Test
    void oneListIsLinkedTheSameInMemoryAndMapped() throws IOException {
        Path list = invented("list", 6_000, 5);

        List<String> inMemory = linked(Home.memory(), list, null);
        assertThat(inMemory).hasSizeGreaterThan(6_000);
        assertThat(linked(Home.mapped(temporary(), 0), list, null)).isEqualTo(inMemory);
        assertThat(temporary()).isEmptyDirectory();
    }

    @Test
    void twoListsAreLinkedTheSameInMemoryAndMapped() throws IOException {
        Path list = invented("list", 4_000, 5);
        Path other = invented("other", 3_000, 5);

        assertThat(linked(Home.mapped(temporary(), 0), list, other)).isEqualTo(linked(Home.memory(), list, other));
    }

    @Test
    void arraysThatGrowBeyondTheHeapsShareMoveUnchanged() throws IOException {
        Path list = invented("list", 6_000, 9);

        assertThat(linked(Home.mapped(temporary(), 30_000), list, null)).isEqualTo(linked(Home.memory(), list, null));
    }

    @Test
    void recordsAreFoundAndAddedTheSameInMemoryAndMapped() throws IOException {
        Path list = invented("list", 5_000, 5);
        Path more = invented("more", 300, 5);

        List<String> inMemory = added(Home.memory(), list, more);
        assertThat(inMemory).anyMatch(line -> line.contains("row="));
        assertThat(added(Home.mapped(temporary(), 0), list, more)).isEqualTo(inMemory);
    }

    private List<String> linked(Home home, Path first, @Nullable Path second) throws IOException {
        List<String> lines = new ArrayList<>();
        try (home) {
            LinkOutcome outcome = run(home, first, second);
            for (int row = 0; row < outcome.table().rows(); row++) {
                lines.add(outcome.table().ids().text(row) + " in " + outcome.clusterOf(row));
            }
            outcome.links((a, b, weight) -> lines.add(a + " " + b + " " + weight));
            lines.add(outcome.pairsScored() + " pairs, " + outcome.blockingRecall() + outcome.attention());
        }
        return lines;
    }

    private List<String> added(Home home, Path list, Path more) throws IOException {
        List<String> lines = new ArrayList<>();
        try (home) {
            Register register = Register.of(run(home, list, null));
            Table records = new TableReader("id", Set.of(), Map.of()).read(more, null);
            for (int row = 0; row < records.rows(); row++) {
                int at = row;
                List<String> values = register.columns().stream()
                        .map(name -> records.column(name).orElseThrow().text(at))
                        .toList();
                lines.add(register.find(values).toString());
                lines.add(register.add(values) + " in " + register.clusterOf(register.size() - 1));
            }
        }
        return lines;
    }

    private static LinkOutcome run(Home home, Path first, @Nullable Path second) throws IOException {
        Table table = new TableReader("id", Set.of(), Map.of(), home).read(first, second);
        return LinkRun.run(
                table, new LinkSettings(FIELDS, LinkSettings.THRESHOLD, null, null, 10_000_000), Progress.SILENT);
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(folder.resolve("temporary"));
    }

    private Path invented(String name, int records, int seed) {
        Path file = folder.resolve(name + ".csv");
        Link.commandLine().execute("invent", "--records", records + "", "--seed", seed + "", "--out", file + "");
        return file;
    }
}
