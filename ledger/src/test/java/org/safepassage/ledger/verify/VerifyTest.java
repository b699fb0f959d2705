package org.safepassage.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.ledger.Entry;
import org.safepassage.ledger.LogFixture;

class VerifyTest {
    private static final String KEY = LogFixture.SIGNER.verifierKey().encode();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Entry> entries = LogFixture.entries(300, 1);
    private TamperedLog log;

    @BeforeEach
    void writeALog() throws IOException {
        log = TamperedLog.written(
                folder.resolve("log"), entries.stream().map(Entry::leaf).toList(), 200, 300);
    }

    @Test
    void aLogThatHoldsEndsWithZero() {
        assertThat(run("--tiles", log.folder().toString(), "--key", KEY)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("The log holds: 300 entries, root ");
    }

    @Test
    void aFaultEndsWithOneAndIsNamed() throws IOException {
        log.flip("tile/0/001.p/44", 33, 1);
        assertThat(run("--tiles", log.folder().toString(), "--key", KEY)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        The log does NOT hold: 1 fault
                          tile/0/001.p/44 byte 33: is not part of the hash of entry 257
                        """);
    }

    @Test
    void jsonIsOneObjectAndNothingElse() throws IOException {
        log.remove("tile/0/000");
        assertThat(run("--tiles", log.folder().toString(), "--key", KEY, "--json"))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .matches(
                        "\\{\"entries\":300,\"root\":\"[^\"]{44}\",\"ok\":false,\"faults\":\\[\\{\"type\":\"MissingTile\","
                                + "\"place\":\"tile/0/000\",\"words\":\"tile/0/000: is missing\"}],\"faultsInAll\":1,"
                                + "\"filesBeyond\":0,\"seconds\":[0-9.E-]+}\n");
    }

    @Test
    void anOlderCheckpointOfALongerLogIsARollBack() throws IOException {
        Path newer = Files.copy(log.folder().resolve("checkpoint"), folder.resolve("newer"));
        Path shorter = folder.resolve("shorter");
        TamperedLog.written(shorter, entries.stream().map(Entry::leaf).toList(), 200);
        assertThat(run("--tiles", shorter.toString(), "--key", KEY, "--checkpoint", newer.toString()))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("100 entries were taken away");
    }

    @Test
    void rowsAreComparedFromColumns() throws IOException {
        List<String> lines = new java.util.ArrayList<>(List.of(RowsFile.COLUMNS));
        IntStream.range(0, entries.size()).mapToObj(this::columns).forEach(lines::add);
        Path rows = Files.write(folder.resolve("rows.csv"), lines);
        assertThat(run("--tiles", log.folder().toString(), "--key", KEY, "--rows", rows.toString()))
                .isZero();
        lines.set(100, lines.get(100).replace("message.received", "message.disposed"));
        lines.remove(200);
        Files.write(rows, lines);
        assertThat(run("--tiles", log.folder().toString(), "--key", KEY, "--rows", rows.toString()))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("row 99: its code is not what was sealed")
                .contains("row 199: sealed in the log and missing from the database");
    }

    @Test
    void rowsAreComparedFromLeaves() throws IOException {
        List<String> lines = new java.util.ArrayList<>(List.of(RowsFile.LEAVES));
        IntStream.range(0, entries.size())
                .mapToObj(i -> i + ","
                        + java.util.HexFormat.of().formatHex(entries.get(i).leaf()))
                .forEach(lines::add);
        Path rows = Files.write(folder.resolve("rows.csv"), lines);
        assertThat(run("--tiles", log.folder().toString(), "--key", KEY, "--rows", rows.toString()))
                .isZero();
    }

    @Test
    void rowsThatCannotBeReadAreNamedByTheirLineOnly() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), RowsFile.LEAVES + "\n0,secret\n");
        assertThat(run("--tiles", log.folder().toString(), "--key", KEY, "--rows", rows.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2").doesNotContain("secret");
    }

    @Test
    void wrongUseEndsWithTwo() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), "what,is,this\n");
        String tiles = log.folder().toString();
        assertThat(run()).isEqualTo(2);
        assertThat(run("--tiles")).isEqualTo(2);
        assertThat(run("--tiles", tiles)).isEqualTo(2);
        assertThat(run("--tiles", tiles + "x", "--key", KEY)).isEqualTo(2);
        assertThat(run("--tiles", tiles, "--key", KEY + "x")).isEqualTo(2);
        assertThat(run("--tiles", tiles, "--key", KEY, "--frobnicate")).isEqualTo(2);
        assertThat(run("--tiles", tiles, "--key", KEY, "--rows", rows.toString()))
                .isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no " + tiles + "x");
    }

    private int run(String... args) {
        return Verify.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String columns(int index) {
        Entry e = entries.get(index);
        return String.join(
                ",",
                Integer.toString(index),
                e.id().toString(),
                e.operation(),
                e.subject().toString(),
                e.object() == null ? "" : e.object().toString(),
                e.code(),
                e.reason() == null ? "" : e.reason(),
                e.trueAt().toString(),
                e.knownAt().toString(),
                e.actor(),
                e.commitment() == null ? "" : e.commitment().toString());
    }
}
