package org.safepassage.ledger.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safepassage.ledger.LogFixture.SIGNER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safepassage.ledger.LogFixture;
import org.safepassage.ledger.note.Checkpoint;
import org.safepassage.ledger.tree.Frontier;
import org.safepassage.ledger.tree.Hash;
import org.safepassage.ledger.tree.TreeHashing;

class TileLogTest {
    @TempDir
    Path folder;

    @Test
    void aNewLogHasASignedCheckpointOfNothing() throws Exception {
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            assertThat(log.size()).isZero();
            Checkpoint checkpoint = Checkpoint.open(log.checkpointNote(), SIGNER.verifierKey());
            assertThat(checkpoint).isEqualTo(new Checkpoint(LogFixture.ORIGIN, 0, new TreeHashing().empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 511, 512, 513, 65535, 65536, 65537})
    void aLogWrittenInOneBatchHasTheRootOfItsLeaves(int size) throws IOException {
        List<byte[]> leaves = LogFixture.leaves(size, size);
        LogFixture.write(folder, leaves);
        try (TileLog reopened = TileLog.open(folder, SIGNER)) {
            assertThat(reopened.size()).isEqualTo(size);
            assertThat(reopened.root()).isEqualTo(root(leaves));
            assertThat(reopened.leftBehind()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void batchesOfAnySizeWithReopeningBetweenGiveTheSameLog(long seed) throws IOException {
        Random random = new Random(seed);
        List<byte[]> leaves = LogFixture.leaves(1500, seed);
        int at = 0;
        while (at < leaves.size()) {
            int next = Math.min(leaves.size(), at + random.nextInt(random.nextBoolean() ? 5 : 400));
            try (TileLog log = TileLog.open(folder, SIGNER)) {
                log.append(at, leaves.subList(at, next));
                assertThat(log.root()).isEqualTo(root(leaves.subList(0, next)));
            }
            at = next;
        }
        TileReader reader = new TileReader(folder);
        for (int i = 0; i < leaves.size(); i++) {
            assertThat(reader.leaf(i, leaves.size())).isEqualTo(leaves.get(i));
        }
    }

    @Test
    void theFilesLieWhereTheSpecificationSays() throws IOException {
        List<byte[]> leaves = LogFixture.leaves(70_000, 1);
        LogFixture.write(folder, leaves);
        // The example of the specification: 273 full and one of 112 at level 0, one full and one of 17, one of 1.
        assertThat(folder.resolve("tile/0/272")).hasSize(8192);
        assertThat(folder.resolve("tile/0/273.p/112")).hasSize(112 * 32);
        assertThat(folder.resolve("tile/1/000")).hasSize(8192);
        assertThat(folder.resolve("tile/1/001.p/17")).hasSize(17 * 32);
        assertThat(folder.resolve("tile/2/000.p/1")).hasSize(32);
        assertThat(folder.resolve("tile/entries/273.p/112")).exists();
        assertThat(folder.resolve("tile/3")).doesNotExist();
    }

    @Test
    void numbersBeyondAThousandGoIntoFolders() {
        assertThat(TilePath.tile(3, 1_234_067, 256)).isEqualTo("tile/3/x001/x234/067");
        assertThat(TilePath.bundle(1_234_067, 8)).isEqualTo("tile/entries/x001/x234/067.p/8");
        assertThat(TilePath.tile(0, 5, 1)).isEqualTo("tile/0/005.p/1");
    }

    @Test
    void partialTilesStayUntilTheirTileIsFull() throws IOException {
        List<byte[]> leaves = LogFixture.leaves(256, 1);
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            log.append(0, leaves.subList(0, 10));
            log.append(10, leaves.subList(10, 200));
            assertThat(folder.resolve("tile/0/000.p/10")).exists();
            log.append(200, leaves.subList(200, 256));
        }
        assertThat(folder.resolve("tile/0/000.p")).doesNotExist();
        assertThat(folder.resolve("tile/entries/000.p")).doesNotExist();
        assertThat(folder.resolve("tile/0/000")).exists();
    }

    @Test
    void proofsFromTilesAreBelieved() throws IOException {
        List<byte[]> leaves = LogFixture.leaves(66_000, 1);
        LogFixture.write(folder, leaves);
        TileReader reader = new TileReader(folder);
        Hash root = root(leaves);
        TreeHashing hashing = new TreeHashing();
        for (int index : new int[] {0, 255, 256, 65_535, 65_536, 65_999}) {
            assertThat(reader.inclusion(index, 66_000).shows(hashing.leaf(leaves.get(index)), root))
                    .isTrue();
        }
        for (int older : new int[] {0, 1, 255, 256, 257, 65_535, 65_536, 65_537, 66_000}) {
            assertThat(reader.consistency(older, 66_000).shows(root(leaves.subList(0, older)), root))
                    .isTrue();
        }
    }

    @Test
    void appendingTheSameLeavesAgainChangesNothing() throws IOException {
        List<byte[]> leaves = LogFixture.leaves(700, 1);
        LogFixture.write(folder, leaves);
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            String before = log.checkpointNote();
            log.append(0, leaves);
            log.append(650, leaves.subList(650, 700));
            assertThat(log.checkpointNote()).isEqualTo(before);
        }
    }

    @Test
    void aDifferentLeafAtATakenPlaceIsRefusedByItsIndex() throws IOException {
        List<byte[]> leaves = LogFixture.leaves(700, 1);
        LogFixture.write(folder, leaves);
        leaves.set(300, new byte[] {1});
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            assertThatThrownBy(() -> log.append(290, leaves.subList(290, 700)))
                    .isInstanceOfSatisfying(
                            DifferentLeaf.class, e -> assertThat(e.index()).isEqualTo(300));
        }
    }

    @Test
    void aGapIsRefused() throws IOException {
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            assertThatThrownBy(() -> log.append(1, LogFixture.leaves(1, 1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aLeafTooLongForABundleIsRefused() throws IOException {
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            log.append(0, List.of(new byte[65_535], new byte[0]));
            assertThatThrownBy(() -> log.append(2, List.of(new byte[65_536])))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSecondWriterIsRefused() throws IOException {
        TileLog first = TileLog.open(folder, SIGNER);
        assertThatThrownBy(() -> TileLog.open(folder, SIGNER)).isInstanceOf(LogInUse.class);
        first.close();
        TileLog.open(folder, SIGNER).close();
    }

    @Test
    void aWriterThatWasOvertakenDoesNotOverwriteTheCheckpoint() throws IOException {
        List<byte[]> leaves = LogFixture.leaves(20, 1);
        try (TileLog log = TileLog.open(folder, SIGNER)) {
            String other = new Checkpoint(LogFixture.ORIGIN, 15, root(leaves.subList(0, 15))).sign(SIGNER);
            Files.writeString(folder.resolve("checkpoint"), other);
            assertThatThrownBy(() -> log.append(0, leaves)).isInstanceOf(LogInUse.class);
            assertThat(folder.resolve("checkpoint")).hasContent(other);
        }
    }

    @Test
    void aLogSignedWithAnotherKeyIsNotContinued() throws IOException {
        LogFixture.write(folder, LogFixture.leaves(3, 1));
        assertThatThrownBy(() -> TileLog.open(folder, LogFixture.newSigner())).isInstanceOf(DamagedLog.class);
    }

    @Test
    void aLogWhoseRightEdgeWasAlteredIsNotContinued() throws IOException {
        LogFixture.write(folder, LogFixture.leaves(300, 1));
        Path tile = folder.resolve("tile/0/001.p/44");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[17] ^= 1;
        Files.write(tile, bytes);
        assertThatThrownBy(() -> TileLog.open(folder, SIGNER)).isInstanceOf(DamagedLog.class);
    }

    static Hash root(List<byte[]> leaves) {
        Frontier frontier = new Frontier();
        TreeHashing hashing = new TreeHashing();
        leaves.forEach(leaf -> frontier.append(hashing.leaf(leaf)));
        return frontier.root();
    }
}
