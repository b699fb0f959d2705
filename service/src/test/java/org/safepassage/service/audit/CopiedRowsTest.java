package org.safepassage.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestInstallation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class CopiedRowsTest {
    @Test
    void whatIsCopiedComesBackAsItWasAndGoesWithItsTransaction(@TempDir Path folder) {
        try (var installation = TestInstallation.in(folder)) {
            JdbcTemplate jdbc = installation.get(JdbcTemplate.class);
            var operation = installation.get(OperationIds.class).of("test");
            var subject = UUID.randomUUID();
            String awkward = "a\\b\tc\nd\re\\N.";
            installation.get(TransactionTemplate.class).executeWithoutResult(status -> {
                var rows = new CopiedRows(
                        "entry (id, operation, subject, object, code, reason, true_at, known_at, actor)");
                rows.add(
                        UUID.randomUUID(),
                        operation.value(),
                        subject,
                        null,
                        "test.done",
                        awkward,
                        Instant.parse("2021-08-15T09:12:00.123456789Z"),
                        Instant.EPOCH,
                        "machine:test");
                rows.write(jdbc);

                assertThat(jdbc.queryForMap("select * from entry where subject = ?", subject))
                        .containsEntry("reason", awkward)
                        .containsEntry("object", null)
                        .extracting("true_at")
                        .hasToString("2021-08-15 09:12:00.123456");
                status.setRollbackOnly();
            });
            assertThat(jdbc.queryForList("select 1 from entry where subject = ?", subject))
                    .isEmpty();
        }
    }
}
