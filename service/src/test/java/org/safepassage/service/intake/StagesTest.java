package org.safepassage.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.Staff;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StagesTest {
    @AutoClose
    TestService service;

    private OperationId operation;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        operation = Staff.someone(service, Role.CASEWORKER).operation();
    }

    @Test
    void aBatchEndsWhereItsMessagesNameVeryManyPeople() {
        UUID long1 = message(4_000);
        UUID long2 = message(3_000);
        UUID letter = message(1);

        assertThat(claimed()).containsExactly(long1, long2);
        advance(long1, long2);
        assertThat(claimed()).containsExactly(letter);
        advance(letter);
    }

    @Test
    void aListLongerThanABatchIsABatchOfItsOwn() {
        UUID roll = message(60_000);
        UUID letter = message(1);

        assertThat(claimed()).containsExactly(roll);
        advance(roll, letter);
    }

    private List<UUID> claimed() {
        return Objects.requireNonNull(service.get(TransactionTemplate.class)
                .execute(status -> service.get(Stages.class).claim(operation, Stage.READ, 10)));
    }

    private void advance(UUID... messages) {
        service.get(TransactionTemplate.class)
                .executeWithoutResult(status -> service.get(Stages.class).advance(List.of(messages), Stage.QUEUED));
    }

    private UUID message(int mentions) {
        UUID id = FreshId.at(Instant.EPOCH);
        service.get(JdbcClient.class)
                .sql("""
                        insert into message (id, operation, arrival, fingerprint, sealed_key, size, received_at, stage, mentions)
                        values (:id, :operation, :id, uuid_send(:id), 0, 0, now(), 1, :mentions)""")
                .param("id", id)
                .param("operation", operation.value())
                .param("mentions", mentions)
                .update();
        return id;
    }
}
