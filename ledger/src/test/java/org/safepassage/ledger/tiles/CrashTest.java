package org.safepassage.ledger.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safepassage.ledger.LogFixture.SIGNER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safepassage.ledger.LogFixture;
import org.safepassage.ledger.verify.LogKey;
import org.safepassage.ledger.verify.Report;
import org.safepassage.ledger.verify.Verifier;

/** What a killed writer leaves behind: drafts, some of the new tiles, all of them without their checkpoint. */
class CrashTest {
    @TempDir
    Path folder;

    private final List<byte[]> leaves = LogFixture.leaves(1200, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverOfABatchReachedTheDiskTheSameLeavesGoOn(long seed) throws IOException {
        Random random = new Random(seed);
        killedWhileAppending(300, 1100, random);
        assertThat(report().ok()).as("before going on").isTrue();
        assertThat(report().entries()).isEqualTo(300);
        int at = 300;
        while (at < 1200) {
            // The leaves come in other batches than before the crash.
            int next = Math.min(1200, at + 1 + random.nextInt(250));
            try (TileLog log = TileLog.open(folder, SIGNER)) {
                log.append(at, leaves.subList(at, next));
            }
            assertThat(report().faults()).isEmpty();
            at = next;
        }
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            assertThat(log.root()).isEqualTo(TileLogTest.root(leaves));
            assertThat(log.leftBehind()).isZero();
        }
    }

    @Test
    void leavesLeftBehindAreCountedAndOthersInTheirPlaceAreRefused() throws IOException {
        killedBeforeTheCheckpoint(300, 1100);
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            assertThat(log.size()).isEqualTo(300);
            assertThat(log.leftBehind()).isEqualTo(800);
            List<byte[]> others = new ArrayList<>(leaves.subList(300, 400));
            others.set(50, new byte[] {1});
            List<Path> before = files();
            assertThatThrownBy(() -> log.append(300, others))
                    .isInstanceOfSatisfying(
                            DifferentLeaf.class, e -> assertThat(e.index()).isEqualTo(350));
            assertThat(files()).as("a refusal changes nothing").isEqualTo(before);
            log.append(300, leaves.subList(300, 310));
            assertThat(log.leftBehind()).isEqualTo(790);
        }
    }

    @Test
    void draftsThatWereNotMovedIntoPlaceAreForgotten() throws IOException {
        LogFixture.write(folder, leaves.subList(0, 300));
        Files.write(folder.resolve("tmp/17"), new byte[100]);
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            assertThat(folder.resolve("tmp")).isEmptyDirectory();
            log.append(300, leaves.subList(300, 301));
        }
        assertThat(report().faults()).isEmpty();
    }

    @Test
    void aWriterKilledWhileItRemovedPartialTilesLosesNothing() throws IOException {
        LogFixture.write(folder, leaves.subList(0, 100));
        byte[] partial = Files.readAllBytes(folder.resolve("tile/0/000.p/100"));
        LogFixture.write(folder, leaves);
        Files.createDirectories(folder.resolve("tile/0/000.p"));
        Files.write(folder.resolve("tile/0/000.p/100"), partial);
        assertThat(report().faults()).isEmpty();
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            assertThat(log.size()).isEqualTo(1200);
        }
    }

    @Test
    void aFullDiskLeavesTheLastCheckpointAndTheSameWriterGoesOn() throws IOException {
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            log.append(0, leaves.subList(0, 300));
            // A file where a folder must be made fails the write as a full disk would, half-way through the batch.
            Files.write(folder.resolve("tile/2"), new byte[0]);
            List<byte[]> many = LogFixture.leaves(66_000, 1);
            assertThatThrownBy(() -> log.append(300, many.subList(300, 66_000))).isInstanceOf(IOException.class);
            assertThat(log.size()).isEqualTo(300);
            Files.delete(folder.resolve("tile/2"));
            log.append(300, many.subList(300, 66_000));
            assertThat(log.root()).isEqualTo(TileLogTest.root(many));
        }
        assertThat(report().faults()).isEmpty();
    }

    @Test
    void tilesWithoutAnyCheckpointAreNotTakenForANewLog() throws IOException {
        LogFixture.write(folder, leaves);
        Files.delete(folder.resolve("checkpoint"));
        assertThatThrownBy(() -> TileLog.open(folder, SIGNER)).isInstanceOf(DamagedLog.class);
    }

    private void killedBeforeTheCheckpoint(int before, int after) throws IOException {
        LogFixture.write(folder, leaves.subList(0, before));
        byte[] checkpoint = Files.readAllBytes(folder.resolve("checkpoint"));
        LogFixture.write(folder, leaves.subList(0, after));
        Files.write(folder.resolve("checkpoint"), checkpoint);
    }

    /** Keeps every file of the first batch and a random half of those that the second one added. */
    private void killedWhileAppending(int before, int after, Random random) throws IOException {
        LogFixture.write(folder, leaves.subList(0, before));
        List<Path> kept = files();
        List<byte[]> contents = new ArrayList<>();
        for (Path file : kept) {
            contents.add(Files.readAllBytes(file));
        }
        LogFixture.write(folder, leaves.subList(0, after));
        List<Path> added = new ArrayList<>(files());
        added.removeAll(kept);
        Collections.shuffle(added, random);
        for (Path lost : added.subList(0, added.size() / 2)) {
            Files.delete(lost);
        }
        for (int i = 0; i < kept.size(); i++) {
            Files.createDirectories(kept.get(i).getParent());
            Files.write(kept.get(i), contents.get(i));
        }
        Files.write(folder.resolve("tmp/3"), new byte[10]);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Report report() throws IOException {
        return new Verifier(folder, List.of(LogKey.parse(SIGNER.verifierKey().encode()))).verify();
    }
}
