package org.safepassage.service.assurances;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises of 27 and 29 August 2021, and what travellers met at the crossings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConductTest {
    private static final Actor POST = Actor.machine("test");
    private static final Instant IN_SEPTEMBER = Instant.parse("2021-09-10T10:00:00Z");

    @AutoClose
    TestService service;

    private OperationId operation = new OperationId((short) 0);

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        operation =
                service.get(OperationIds.class).of(service.get(Operation.class).code());
    }

    @Test
    void whatHappenedBeforeAPromiseOrOutsideItsScopeDoesNotTestIt() {
        assertThat(assurances()).as("on 15 August nothing was promised yet").isEmpty();
        service.clock().pass(Duration.between(service.clock().instant(), IN_SEPTEMBER));
        observe("torkham", "2021-08-26T10:00:00Z", Conduct.TURNED_BACK, 40, Set.of(Document.PASSPORT));
        observe("torkham", "2021-09-02T10:00:00Z", Conduct.TURNED_BACK, 12, Set.of(Document.PASSPORT));
        observe("spin-boldak", "2021-09-02T10:00:00Z", Conduct.PASSED, 30, Set.of(Document.TRAVEL_AUTHORISATION));
        observe("spin-boldak", "2021-09-03T10:00:00Z", Conduct.CHARGED, 10, Set.of(Document.TRAVEL_AUTHORISATION));
        observe("islam-qala", "2021-09-03T10:00:00Z", Conduct.DETAINED, 3, Set.of());
        UUID same = UUID.randomUUID();
        ObservationId first = observe(same, Conduct.PASSED);
        assertThat(observe(same, Conduct.PASSED)).as("the same source again").isEqualTo(first);

        Kept kept = service.get(KeptRates.class).of(operation, IN_SEPTEMBER);
        assertThat(kept.all()).isEqualTo(new Rate("", 37, 62));
        assertThat(kept.at("torkham")).contains(new Rate("torkham", 0, 12));
        assertThat(kept.at("spin-boldak").orElseThrow().words()).isEqualTo("kept for 30 of 40");
        assertThat(kept.at("islam-qala").orElseThrow().words()).isEqualTo("fewer than ten observed");
        assertThat(kept.documents()).contains(new Rate("passport", 0, 12), new Rate("none", 0, 3));
        assertThat(testsOf("joint-statement"))
                .as("only holders of what it names")
                .isEqualTo(2);
        assertThat(testsOf("any-crossing")).as("nationals, whatever they hold").isEqualTo(4);

        service.clock().pass(Duration.ofHours(1));
        service.get(Observe.class).takeBack(operation, POST, first);
        KeptRates rates = service.get(KeptRates.class);
        assertThat(rates.of(operation, IN_SEPTEMBER).all()).isEqualTo(new Rate("", 30, 55));
        assertThat(rates.of(operation, IN_SEPTEMBER, IN_SEPTEMBER).all())
                .as("as it was known before it was put right")
                .isEqualTo(new Rate("", 37, 62));
        assertThat(rates.of(operation, Instant.parse("2021-09-02T12:00:00Z")).all())
                .as("as at an earlier time")
                .isEqualTo(new Rate("", 30, 42));
        assertThat(observe(same, Conduct.DETAINED))
                .as("put right, it may be told anew")
                .isNotEqualTo(first);
        assertThat(rates.of(operation, IN_SEPTEMBER).all()).isEqualTo(new Rate("", 30, 62));
    }

    private java.util.List<String> assurances() {
        service.get(PublicRecord.class).takeUp(operation);
        return service.get(JdbcClient.class)
                .sql("select code from assurance")
                .query(String.class)
                .list();
    }

    private long testsOf(String assurance) {
        return service.get(JdbcClient.class)
                .sql("""
                        select count(*) from conduct_tests t join assurance a on a.id = t.assurance
                        join conduct_observation o on o.id = t.observation
                        where a.code = ? and o.source = 'post'""")
                .param(assurance)
                .query(Long.class)
                .single();
    }

    /** Seven with passports of another country, on 5 September. */
    private ObservationId observe(UUID source, Conduct outcome) {
        return service.get(Observe.class)
                .observe(
                        operation,
                        POST,
                        new Observation(
                                "hairatan",
                                Instant.parse("2021-09-05T08:00:00Z"),
                                outcome,
                                7,
                                Set.of(Document.FOREIGN_PASSPORT),
                                Optional.of("taliban"),
                                Source.PASSAGE,
                                source));
    }

    private void observe(String place, String at, Conduct outcome, int people, Set<Document> held) {
        service.get(Observe.class)
                .observe(
                        operation,
                        POST,
                        new Observation(
                                place,
                                Instant.parse(at),
                                outcome,
                                people,
                                held,
                                Optional.of("taliban"),
                                Source.POST,
                                UUID.randomUUID()));
    }
}
