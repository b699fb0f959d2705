package org.safepassage.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.ledger.LogFixture;
import org.safepassage.ledger.note.Checkpoint;
import org.safepassage.ledger.tree.Hash;

/** One attack, one fault of its own, at its place. */
class AttackTest {
    private static final List<byte[]> LEAVES = LogFixture.leaves(70_000, 1);

    @TempDir
    static Path untouched;

    @TempDir
    Path folder;

    private final List<byte[]> leaves = new ArrayList<>(LEAVES);
    private Path logFolder;
    private Path older;
    private TamperedLog log;

    @BeforeAll
    static void writeALogAndKeepAnOlderCheckpoint() throws IOException {
        Path written = untouched.resolve("log");
        TamperedLog log = TamperedLog.written(written, LEAVES, 1000);
        Path older = Files.copy(written.resolve("checkpoint"), untouched.resolve("older.checkpoint"));
        TamperedLog.written(written, LEAVES, 70_000);
        assertThat(log.verifier()
                        .against(older)
                        .rows(TamperedLog.rows(LEAVES))
                        .verify()
                        .ok())
                .isTrue();
    }

    @BeforeEach
    void copyItToTamperWith() throws IOException {
        try (Stream<Path> files = Files.walk(untouched)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, folder.resolve(untouched.relativize(file).toString()));
            }
        }
        logFolder = folder.resolve("log");
        older = folder.resolve("older.checkpoint");
        log = new TamperedLog(logFolder);
    }

    @Test
    void aFlippedTile() throws IOException {
        log.flip("tile/0/123", 5 * 32 + 7, 4);
        assertThatFault(log.report(), FlippedTile.class, fault -> {
            assertThat(fault.level()).isZero();
            assertThat(fault.tile()).isEqualTo(123);
            assertThat(fault.offset()).isEqualTo(167);
            assertThat(fault.entry()).isEqualTo(123 * 256 + 5);
        });
    }

    @Test
    void aFlippedTileHigherUp() throws IOException {
        log.flip("tile/1/000", 9 * 32, 1);
        assertThatFault(log.report(), FlippedTile.class, fault -> {
            assertThat(fault.place()).isEqualTo("tile/1/000 byte 288");
            assertThat(fault.entry()).isEqualTo(9 * 256);
        });
        log.flip("tile/1/000", 9 * 32, 1);
        log.flip("tile/2/000.p/1", 31, 1);
        assertThatFault(
                log.report(),
                FlippedTile.class,
                fault -> assertThat(fault.level()).isEqualTo(2));
    }

    @Test
    void anAlteredEntry() throws IOException {
        byte[] bundle = log.bytes("tile/entries/002");
        bundle[bundle.length - 1] ^= 1;
        log.replace("tile/entries/002", bundle);
        assertThatFault(
                log.report(),
                AlteredBundle.class,
                fault -> assertThat(fault.entry()).isEqualTo(3 * 256 - 1));
    }

    @Test
    void anAlteredEntryWithItsHashMadeToFit() throws IOException {
        List<byte[]> altered = new ArrayList<>(leaves.subList(0, 1024));
        altered.set(700, new byte[] {7});
        TamperedLog other = TamperedLog.written(folder.resolve("other"), altered, 1024);
        log.replace("tile/entries/002", other.bytes("tile/entries/002"));
        log.replace("tile/0/002", other.bytes("tile/0/002"));
        assertThatFault(
                log.report(),
                AlteredBundle.class,
                fault -> assertThat(fault)
                        .hasMessageContaining("tile/entries/002 entry 512: this or another up to entry 767"));
    }

    @Test
    void anAlteredRow() throws IOException {
        List<byte[]> rows = new ArrayList<>(leaves);
        byte[] row = rows.get(4321).clone();
        row[5] ^= 1;
        rows.set(4321, row);
        assertThatFault(withRows(rows), AlteredRow.class, fault -> {
            assertThat(fault.index()).isEqualTo(4321);
            assertThat(fault).hasMessage("row 4,321: its id is not what was sealed");
        });
    }

    @Test
    void missingRows() throws IOException {
        Rows rows = size -> java.util.stream.IntStream.range(0, leaves.size())
                .filter(i -> i != 17 && (i < 300 || i > 302) && i < 69_990)
                .mapToObj(i -> new Row(i, leaves.get(i)))
                .iterator();
        Report report = log.verifier().rows(rows).verify();
        assertThat(report.faults())
                .extracting(Fault::place)
                .containsExactly("row 17", "rows 300 to 302", "rows 69,990 to 69,999");
        assertThat(report.faults()).allMatch(MissingRow.class::isInstance);
    }

    @Test
    void anExtraRow() throws IOException {
        List<byte[]> rows = new ArrayList<>(leaves);
        rows.add(leaves.getFirst());
        assertThatFault(
                withRows(rows),
                ExtraRow.class,
                fault -> assertThat(fault.index()).isEqualTo(70_000));
    }

    @Test
    void aRowThatComesTwice() throws IOException {
        Rows rows = size -> java.util.stream.IntStream.range(0, leaves.size() + 1)
                .map(i -> i <= 50 ? i : i - 1)
                .mapToObj(i -> new Row(i, leaves.get(i)))
                .iterator();
        assertThatFault(
                log.verifier().rows(rows).verify(),
                ExtraRow.class,
                fault -> assertThat(fault.index()).isEqualTo(50));
    }

    @Test
    void aTruncatedLog() throws IOException {
        log.remove("tile/entries/273.p/112");
        log.remove("tile/0/273.p/112");
        assertThatFault(log.report(), TruncatedLog.class, fault -> {
            assertThat(fault.signed()).isEqualTo(70_000);
            assertThat(fault.found()).isEqualTo(69_888);
        });
    }

    @Test
    void aMissingTile() throws IOException {
        byte[] tile = log.bytes("tile/0/100");
        log.remove("tile/0/100");
        assertThatFault(
                log.report(),
                MissingTile.class,
                fault -> assertThat(fault.place()).isEqualTo("tile/0/100"));
        log.replace("tile/0/100", tile);
        log.remove("tile/entries/100");
        assertThatFault(
                log.report(),
                MissingTile.class,
                fault -> assertThat(fault.place()).isEqualTo("tile/entries/100"));
    }

    @Test
    void aForgedCheckpoint() throws IOException {
        Hash root = Hash.of(new byte[32]);
        String forged = new Checkpoint(LogFixture.ORIGIN, 70_000, root).sign(LogFixture.newSigner());
        Files.writeString(logFolder.resolve("checkpoint"), forged);
        assertThatFault(
                log.report(),
                ForgedCheckpoint.class,
                fault -> assertThat(fault.place()).isEqualTo("checkpoint"));
    }

    @Test
    void aMissingCheckpoint() throws IOException {
        log.remove("checkpoint");
        assertThatFault(
                log.report(), ForgedCheckpoint.class, fault -> assertThat(fault).hasMessageContaining("is missing"));
    }

    @Test
    void aCheckpointRolledBackWithEverythingAfterItRemoved() throws IOException {
        Path newest = Files.copy(logFolder.resolve("checkpoint"), folder.resolve("newest.checkpoint"));
        TamperedLog back = TamperedLog.written(folder.resolve("back"), leaves, 1000);
        assertThat(back.report().ok()).as("nothing inside shows it").isTrue();
        assertThatFault(
                back.verifier().against(newest).verify(),
                RolledBackCheckpoint.class,
                fault -> assertThat(fault).hasMessageContaining("69,000 entries were taken away"));
    }

    @Test
    void aForkedCheckpoint() throws IOException {
        leaves.set(999, new byte[] {9});
        TamperedLog fork = TamperedLog.written(folder.resolve("fork"), leaves, 70_000);
        assertThat(fork.report().ok()).as("nothing inside shows it").isTrue();
        assertThatFault(
                fork.verifier().against(older).verify(),
                ForkedCheckpoint.class,
                fault -> assertThat(fault.place()).isEqualTo(older.toString()));
    }

    @Test
    void aHistoryRewrittenWithoutTheKey() throws IOException {
        byte[] honest = log.bytes("checkpoint");
        leaves.set(69_999, new byte[] {9});
        TamperedLog rewritten = TamperedLog.written(folder.resolve("rewritten"), leaves, 70_000);
        rewritten.replace("checkpoint", honest);
        assertThatFault(
                rewritten.report(),
                RewrittenLog.class,
                fault -> assertThat(fault.place()).isEqualTo("checkpoint of 70,000 entries"));
    }

    @Test
    void aFileThatDoesNotBelong() throws IOException {
        log.replace("tile/0/12", new byte[32]);
        assertThatFault(
                log.report(),
                StrayFile.class,
                fault -> assertThat(fault.place()).isEqualTo("tile/0/12"));
    }

    @Test
    void severalAttacksAtOnceAreAllNamed() throws IOException {
        log.flip("tile/0/010", 0, 1);
        log.flip("tile/entries/020", 40, 1);
        log.flip("tile/1/001.p/17", 16 * 32, 1);
        log.remove("tile/0/200");
        assertThat(log.report().faults())
                .extracting(Fault::place)
                .containsExactly(
                        "tile/0/010 byte 0", "tile/entries/020 entry 5,120", "tile/0/200", "tile/1/001.p/17 byte 512");
    }

    @Test
    void theFirstFaultCanBeThrown() throws IOException {
        log.flip("tile/0/010", 0, 1);
        Report report = log.report();
        assertThatThrownBy(report::orThrow).isInstanceOf(FlippedTile.class);
    }

    private Report withRows(List<byte[]> rows) throws IOException {
        return log.verifier().rows(TamperedLog.rows(rows)).verify();
    }

    private static <F extends Fault> void assertThatFault(
            Report report, Class<F> type, java.util.function.Consumer<F> asserting) {
        assertThat(report.ok()).isFalse();
        assertThat(report.faults()).singleElement().isInstanceOfSatisfying(type, asserting);
    }
}
