package org.safepassage.service.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.springframework.transaction.support.TransactionTemplate;

/** One family on its way: called, turned back at a crossing, let pass at another, landed; one of them dies; one was counted twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadFiguresTest {
    private final UUID mother = UUID.randomUUID();
    private final UUID motherAgain = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @AutoClose
    TestService service;

    private OperationId operation = new OperationId((short) 0);
    private Instant called = Instant.EPOCH;

    @BeforeAll
    void walk(@TempDir Path folder) {
        service = TestService.in(folder);
        operation =
                service.get(OperationIds.class).of(service.get(Operation.class).code());
        for (UUID person : new UUID[] {mother, motherAgain, father, child}) {
            happens(person, null, "person.known", null);
            happens(person, null, "finding.eligible", "arap-1");
        }
        for (UUID person : new UUID[] {motherAgain, father, child}) {
            happens(person, call, "call-forward.issued", "torkham");
            happens(person, call, "call-forward.confirmed", "torkham");
        }
        called = service.clock().instant();
        service.clock().pass(Duration.ofHours(5));
        happens(father, null, "person.deceased", "other");
        for (UUID person : new UUID[] {motherAgain, child}) {
            happens(person, first, "passage.turned-back", "torkham");
        }
        service.clock().pass(Duration.ofDays(1));
        happens(motherAgain, second, "passage.passed", "spin-boldak");
        happens(child, second, "passage.passed", "spin-boldak");
        happens(motherAgain, UUID.randomUUID(), "passage.landed", "brize-norton");
        happens(motherAgain, mother, "person.joined", null);
    }

    @Test
    void everybodyCountsOnceAndOnlyUntilWhatIsKnown() {
        assertThat(told(service.clock().instant()))
                .containsEntry("called-forward", 3L)
                .containsEntry("turned-back", 2L)
                .containsEntry("passed", 2L)
                .containsEntry("out", 2L)
                .containsEntry("landed", 1L)
                .containsEntry("casualties", 1L)
                .containsEntry("kin-told", 0L)
                .containsEntry("on-the-way", 0L)
                .containsEntry("left", 0L)
                .containsEntry("people-known", 3L);
        assertThat(told(called))
                .as("before anything happened at the crossing")
                .containsEntry("on-the-way", 3L)
                .containsEntry("out", 0L)
                .containsEntry("left", 4L)
                .containsEntry("casualties", 0L);
    }

    @Test
    void aPassageThatIsPutRightCountsNoMoreForThoseWhoKnowOfIt() {
        Instant before = service.clock().instant();
        service.clock().pass(Duration.ofHours(1));
        happens(child, second, "passage.corrected", null);
        Instant now = service.clock().instant();
        assertThat(told(now))
                .containsEntry("passed", 1L)
                .containsEntry("out", 1L)
                .containsEntry("left", 1L);
        assertThat(at(before, now)).as("as at an hour before, as known now").containsEntry("out", 1L);
        assertThat(told(before)).as("as it was known then").containsEntry("out", 2L);
        happens(child, second, "passage.passed", "spin-boldak");
        assertThat(told(now)).containsEntry("out", 2L);
    }

    private Map<String, Long> told(Instant time) {
        return at(time, time);
    }

    private Map<String, Long> at(Instant asAt, Instant knownAt) {
        return service.get(Figures.class).at(operation, asAt, knownAt).stream()
                .collect(Collectors.toMap(Figure::code, Figure::whole));
    }

    private void happens(UUID person, @Nullable UUID object, String code, @Nullable String reason) {
        var entry = new NewEntry(
                operation, person, object, code, reason, service.clock().instant(), Actor.machine("test"), null);
        service.get(TransactionTemplate.class)
                .executeWithoutResult(status -> service.get(Entries.class).write(entry));
    }
}
