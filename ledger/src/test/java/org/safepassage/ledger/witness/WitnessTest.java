package org.safepassage.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safepassage.ledger.LogFixture.SIGNER;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.ledger.LogFixture;
import org.safepassage.ledger.note.Checkpoint;
import org.safepassage.ledger.note.ForgedNote;
import org.safepassage.ledger.tiles.TileLog;
import org.safepassage.ledger.tree.TreeHashing;

class WitnessTest {
    @TempDir
    Path folder;

    private final List<byte[]> leaves = LogFixture.leaves(1000, 1);
    private Witness witness;

    @BeforeEach
    void beginAWitness() throws Exception {
        witness = new Witness(folder.resolve("witness"), SIGNER.verifierKey());
    }

    @Test
    void everyCheckpointThatFollowsIsKeptUnderItsSize() throws Exception {
        try (TileLog log = TileLog.open(folder.resolve("log"), SIGNER)) {
            assertThat(offer(log)).isTrue();
            for (int at : new int[] {1, 255, 256, 300, 1000}) {
                log.append(log.size(), leaves.subList((int) log.size(), at));
                assertThat(offer(log)).isTrue();
                assertThat(offer(log)).as("offered again").isFalse();
            }
            assertThat(folder.resolve("witness/0000000000000000300.checkpoint")).exists();
            assertThat(witness.last().orElseThrow().root()).isEqualTo(log.root());
        }
    }

    @Test
    void aLogThatWentBackIsReported() throws Exception {
        try (TileLog log = TileLog.open(folder.resolve("log"), SIGNER)) {
            log.append(0, leaves.subList(0, 10));
            String older = log.checkpointNote();
            log.append(10, leaves.subList(10, 500));
            offer(log);
            assertThatThrownBy(() -> witness.keep(older, log.reader()::consistency))
                    .isInstanceOf(RolledBack.class)
                    .hasMessageContaining("from 500 entries to 10");
        }
    }

    @Test
    void aLogWithAnotherHistoryIsReported() throws Exception {
        try (TileLog log = TileLog.open(folder.resolve("log"), SIGNER)) {
            log.append(0, leaves.subList(0, 500));
            offer(log);
        }
        leaves.set(7, new byte[] {7});
        for (int size : new int[] {500, 600}) {
            try (TileLog fork = TileLog.open(folder.resolve("fork"), SIGNER)) {
                fork.append(fork.size(), leaves.subList((int) fork.size(), size));
                assertThatThrownBy(() -> offer(fork)).isInstanceOf(Forked.class);
            }
        }
        assertThat(witness.last().orElseThrow().size()).isEqualTo(500);
    }

    @Test
    void aCheckpointSignedByAnotherIsRefused() {
        String forged = new Checkpoint(LogFixture.ORIGIN, 0, new TreeHashing().empty()).sign(LogFixture.newSigner());
        assertThatThrownBy(() -> witness.keep(forged, (older, newer) -> {
                    throw new AssertionError("no proof is asked for before the signature holds");
                }))
                .isInstanceOf(ForgedNote.class);
    }

    private boolean offer(TileLog log) throws Exception {
        return witness.keep(log.checkpointNote(), log.reader()::consistency);
    }
}
