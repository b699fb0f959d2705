package org.safepassage.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safepassage.ledger.Entry;
import org.safepassage.ledger.LogFixture;
import org.safepassage.ledger.tiles.TileLog;
import org.safepassage.ledger.witness.Witness;

class HonestLogTest {
    @TempDir
    Path folder;

    static IntStream sizes() {
        return IntStream.concat(
                IntStream.rangeClosed(0, 20), IntStream.of(255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aLogAsItWasWrittenHolds(int size) throws IOException {
        List<byte[]> leaves = LogFixture.leaves(size, size);
        TamperedLog log = TamperedLog.written(folder, leaves, size);
        Report report = log.verifier().rows(TamperedLog.rows(leaves)).verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isEqualTo(size);
        try (TileLog writer = TileLog.open(folder, LogFixture.SIGNER)) {
            assertThat(report.root()).isEqualTo(writer.root().base64());
        }
    }

    @Test
    void aLogHoldsAsItGrowsByOneAndByMoreThroughEverySizeThatMatters() throws IOException {
        List<byte[]> leaves = TamperedLog.shortLeaves(600, 1);
        try (TileLog log = TileLog.open(folder, LogFixture.SIGNER)) {
            while (log.size() < 600) {
                int size = (int) log.size();
                boolean nearAnEdge = (size + 3) % 256 < 6;
                log.append(size, leaves.subList(size, Math.min(600, size + (nearAnEdge ? 1 : 7))));
                Report report = new Verifier(folder, TamperedLog.KEYS).verify();
                assertThat(report.faults()).as("at %d", log.size()).isEmpty();
                assertThat(report.root()).isEqualTo(log.root().base64());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyCheckpointOfAWitnessIsABeginningOfTheLog(long seed) throws Exception {
        Random random = new Random(seed);
        List<byte[]> leaves = TamperedLog.shortLeaves(3000, seed);
        Path kept = folder.resolve("witness");
        Witness witness = new Witness(kept, LogFixture.SIGNER.verifierKey());
        try (TileLog log = TileLog.open(folder.resolve("log"), LogFixture.SIGNER)) {
            while (log.size() < leaves.size()) {
                int next = (int) Math.min(leaves.size(), log.size() + 1 + random.nextInt(300));
                witness.keep(log.checkpointNote(), log.reader()::consistency);
                log.append(log.size(), leaves.subList((int) log.size(), next));
            }
            witness.keep(log.checkpointNote(), log.reader()::consistency);
        }
        Report report = new Verifier(folder.resolve("log"), TamperedLog.KEYS)
                .against(kept)
                .verify();
        assertThat(report.faults()).isEmpty();
        assertThat(Files.list(kept)).hasSizeGreaterThan(5);
    }

    @Test
    void aVerifierWhoReadTheCheckpointBeforeTheTileBecameFullIsNotAlarmed() throws IOException {
        List<byte[]> leaves = TamperedLog.shortLeaves(600, 1);
        TamperedLog log = TamperedLog.written(folder, leaves, 300);
        byte[] read = log.bytes("checkpoint");
        TamperedLog.written(folder, leaves, 600);
        assertThat(folder.resolve("tile/0/001.p")).doesNotExist();
        log.replace("checkpoint", read);
        Report report = log.report();
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isEqualTo(300);
        assertThat(report.filesBeyond()).isPositive();
    }

    @Test
    void columnsGiveTheVeryBytesThatTheWriterSealed() {
        for (Entry entry : LogFixture.entries(5000, 1)) {
            Columns columns = new Columns(
                    entry.id(),
                    entry.operation(),
                    entry.subject(),
                    entry.object(),
                    entry.code(),
                    entry.reason(),
                    entry.trueAt(),
                    entry.knownAt(),
                    entry.actor(),
                    entry.commitment() == null ? null : entry.commitment().bytes());
            assertThat(columns.leaf()).isEqualTo(entry.leaf());
        }
    }
}
