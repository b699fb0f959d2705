package org.safepassage.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.ledger.note.Checkpoint;
import org.safepassage.ledger.note.VerifierKey;
import org.safepassage.service.TestInstallation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class SealingTest {
    @TempDir
    Path folder;

    @Test
    void everyCommittedEntryIsALeafOnceAndARestartGoesOnWhereItStopped() throws Exception {
        try (var installation = TestInstallation.in(folder)) {
            write(installation, 700);
            installation.get(Sealing.class).now();
            write(installation, 5);
        }
        try (var installation = TestInstallation.in(folder)) {
            write(installation, 300);
            installation.get(Sealing.class).now();
            installation.get(Sealing.class).now();
            assertThat(checkpoint().size()).isEqualTo(1005);
            assertThat(installation
                            .get(JdbcClient.class)
                            .sql("select count(*) from entry_leaf")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1005);
        }
    }

    @Test
    void anEntryOutsideATransactionIsRefused() {
        try (var installation = TestInstallation.in(folder)) {
            var operation = installation.get(OperationIds.class).of("test");
            var entry = NewEntry.of(operation, UUID.randomUUID(), "test.done", Instant.EPOCH, Actor.machine("test"));
            assertThatThrownBy(() -> installation.get(Entries.class).write(entry))
                    .isInstanceOf(IllegalTransactionStateException.class);
        }
    }

    @Test
    void theServiceCannotChangeOrTakeAwayAnEntry() {
        try (var installation = TestInstallation.in(folder)) {
            write(installation, 1);
            JdbcClient jdbc = installation.get(JdbcClient.class);
            assertThatThrownBy(() -> jdbc.sql("update entry set code = 'other'").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> jdbc.sql("delete from entry").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> jdbc.sql("delete from entry_leaf").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private Checkpoint checkpoint() throws Exception {
        VerifierKey key = VerifierKey.decode(
                Files.readString(folder.resolve("data/ledger-key.txt")).strip());
        return Checkpoint.open(Files.readString(folder.resolve("data/ledger/checkpoint")), key);
    }

    private static void write(TestInstallation installation, int count) {
        var operation = installation.get(OperationIds.class).of("test");
        installation
                .get(TransactionTemplate.class)
                .executeWithoutResult(status -> installation
                        .get(Entries.class)
                        .write(IntStream.range(0, count)
                                .mapToObj(i -> NewEntry.of(
                                        operation,
                                        UUID.randomUUID(),
                                        "test.done",
                                        Instant.EPOCH.plusSeconds(i),
                                        Actor.machine("test")))
                                .toList()));
    }
}
