package org.safepassage.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.OpeningRefused.NoGrant;
import org.safepassage.service.access.OpeningRefused.NotForThisRole;
import org.safepassage.service.access.OpeningRefused.OverBudget;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningsTest {
    @AutoClose
    TestService service;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
    }

    @Test
    void withAGrantItsRowsCanBeReadAndNoOthersAndOnlyMeanwhile() {
        SignedIn caseworker = someone(Role.CASEWORKER);
        UUID mine = message();
        message();
        grant(caseworker, mine);

        List<UUID> read = openings().open(caseworker, Purpose.TRIAGE, Subject.message(mine, 1), this::readable);

        assertThat(read).containsOnly(mine);
        assertThat(readable()).isEmpty();
    }

    @Test
    void withoutAGrantNothingIsReadAndTheRefusalIsOnRecord() {
        SignedIn caseworker = someone(Role.CASEWORKER);
        UUID theirs = message();

        assertThatThrownBy(() -> openings().open(caseworker, Purpose.TRIAGE, Subject.message(theirs, 1), unreachable()))
                .isInstanceOf(NoGrant.class);

        assertThat(record(theirs)).containsExactly("opening.refused no-grant");
    }

    @Test
    void aGrantEndsByItselfAndWhenItsWorkIsGivenBack() {
        SignedIn caseworker = someone(Role.CASEWORKER);
        UUID short1 = message();
        UUID given = message();
        grant(caseworker, short1);
        grant(caseworker, given);
        service.get(Grants.class).end(caseworker.account(), List.of(given));
        assertThatThrownBy(() -> openings().open(caseworker, Purpose.CASE, Subject.message(given, 1), unreachable()))
                .isInstanceOf(NoGrant.class);

        service.clock().pass(Grants.OF_WORK_TAKEN);

        assertThatThrownBy(() -> openings().open(caseworker, Purpose.CASE, Subject.message(short1, 1), unreachable()))
                .isInstanceOf(NoGrant.class);
    }

    @Test
    void onePersonOverBudgetYieldsNoKey() {
        SignedIn caseworker = someone(Role.CASEWORKER);
        budget(caseworker, 2);
        List<UUID> people = List.of(fresh(), fresh(), fresh());
        people.forEach(person -> grant(caseworker, person));
        openings().open(caseworker, Purpose.CASE, Subject.person(people.get(0)), () -> true);
        openings().open(caseworker, Purpose.CASE, Subject.person(people.get(1)), () -> true);
        openings().open(caseworker, Purpose.CASE, Subject.person(people.get(1)), () -> true);

        assertThatThrownBy(
                        () -> openings().open(caseworker, Purpose.CASE, Subject.person(people.get(2)), unreachable()))
                .isInstanceOf(OverBudget.class);

        assertThat(service.get(Budgets.class).today(caseworker.account())).isEqualTo(new Budgets.Spent(2, 2));
        assertThat(record(people.get(2))).containsExactly("opening.refused budget", "grant.given case");
    }

    @Test
    void aListOfManyNamesCostsAsManyPeopleAsItShows() {
        SignedIn caseworker = someone(Role.CASEWORKER);
        budget(caseworker, 20);
        UUID list = fresh();
        grant(caseworker, list);

        assertThatThrownBy(() -> openings().open(caseworker, Purpose.TRIAGE, Subject.message(list, 21), unreachable()))
                .isInstanceOf(OverBudget.class);
        assertThat(openings().open(caseworker, Purpose.TRIAGE, Subject.message(list, 20), () -> true))
                .isTrue();
    }

    @Test
    void theBudgetBeginsAgainTheNextDay() {
        SignedIn caseworker = someone(Role.CASEWORKER);
        budget(caseworker, 1);
        openings().open(caseworker, Purpose.CASE, Subject.person(granted(caseworker)), () -> true);
        assertThatThrownBy(() ->
                        openings().open(caseworker, Purpose.CASE, Subject.person(granted(caseworker)), unreachable()))
                .isInstanceOf(OverBudget.class);

        service.clock().pass(Duration.ofDays(1));

        assertThat(openings().open(caseworker, Purpose.CASE, Subject.person(granted(caseworker)), () -> true))
                .isTrue();
    }

    @Test
    void manyWindowsAtOnceCannotSpendTheSameLastPlace() throws Exception {
        SignedIn caseworker = someone(Role.CASEWORKER);
        budget(caseworker, 3);
        List<Callable<Boolean>> windows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Subject person = Subject.person(granted(caseworker));
            windows.add(() -> opened(caseworker, person));
        }

        int opened = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> window : threads.invokeAll(windows)) {
                opened += window.get() ? 1 : 0;
            }
        }

        assertThat(opened).isEqualTo(3);
        assertThat(service.get(Budgets.class).today(caseworker.account()).people())
                .isEqualTo(3);
    }

    @Test
    void whoRunsTheMachineOrAuditsOpensNobodyEvenWithAGrant() {
        for (Role role : List.of(Role.AUDITOR, Role.OPERATOR)) {
            SignedIn who = someone(role);
            Subject person = Subject.person(granted(who));
            assertThatThrownBy(() -> openings().open(who, Purpose.CASE, person, unreachable()))
                    .isInstanceOf(NotForThisRole.class);
        }
    }

    @Test
    void aReadingThatFailsLeavesNoOpeningBehind() {
        SignedIn caseworker = someone(Role.CASEWORKER);
        UUID person = granted(caseworker);

        assertThatThrownBy(() -> openings().open(caseworker, Purpose.CASE, Subject.person(person), () -> {
                    throw new IllegalStateException("the disk is gone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(record(person)).containsExactly("grant.given case");
        assertThat(service.get(Budgets.class).today(caseworker.account()).people())
                .isZero();
    }

    @Test
    void brokenGlassOpensForHalfAnHourAndSomebodyElseReadsWhy() {
        SignedIn caseworker = someone(Role.CASEWORKER);
        SignedIn lead = someone(Role.LEAD);
        UUID person = fresh();
        BreakGlass glass = service.get(BreakGlass.class);
        glass.breakIt(caseworker, person, BreakGlass.Reason.AT_A_CROSSING, "At the gate with two children");
        assertThat(openings().open(caseworker, Purpose.BREAK_GLASS, Subject.person(person), () -> true))
                .isTrue();

        BreakGlass.Broken broken = glass.all(lead.operation(), 10).getFirst();
        assertThat(broken.words()).isEqualTo("At the gate with two children");
        assertThat(glass.reviewed(caseworker, broken.id())).isFalse();
        assertThat(glass.reviewed(lead, broken.id())).isTrue();
        assertThat(record(person))
                .containsExactly("person.opened break-glass", "grant.given break-glass", "glass.broken at-a-crossing");

        service.clock().pass(BreakGlass.LASTING);
        assertThatThrownBy(
                        () -> openings().open(caseworker, Purpose.BREAK_GLASS, Subject.person(person), unreachable()))
                .isInstanceOf(NoGrant.class);
    }

    @Test
    void whoIsRefusedIsToldWhyAndTheWayOnWhateverTheScreen() throws Exception {
        UUID person = fresh();
        assertThat(shownFor(new NoGrant(person)))
                .contains("403", "What was kept", "/break-glass/" + person + "?to=%2Fcases%2F7");
        assertThat(shownFor(new OverBudget(120, person)))
                .contains("403", "120 people", "midnight UTC")
                .doesNotContain("break-glass");
        assertThat(shownFor(new NotForThisRole(Role.OPERATOR, person)))
                .contains("403", "Your role opens nobody")
                .doesNotContain("break-glass");
    }

    private String shownFor(OpeningRefused refused) throws Exception {
        var request = new MockHttpServletRequest("GET", "/cases/7");
        var response = new MockHttpServletResponse();
        service.get(RefusedOpenings.class).refused(refused, request).render(null, request, response);
        return response.getStatus() + response.getContentAsString();
    }

    private boolean opened(SignedIn who, Subject person) {
        try {
            return openings().open(who, Purpose.CASE, person, () -> true);
        } catch (OverBudget e) {
            return false;
        }
    }

    private List<UUID> readable() {
        return service.get(JdbcClient.class)
                .sql("select distinct message from message_sealed")
                .query(UUID.class)
                .list();
    }

    private static <T> java.util.function.Supplier<T> unreachable() {
        return () -> {
            throw new AssertionError("read although it was refused");
        };
    }

    private List<String> record(UUID subject) {
        var operation = service.get(OperationHere.class).id();
        return service.get(AccessRecord.class).of(operation, List.of(subject), 100).stream()
                .map(line -> line.what() + " " + line.why())
                .toList();
    }

    private SignedIn someone(Role role) {
        Account account = Walker.account(service, role);
        return new SignedIn(
                account.id(),
                account.name(),
                role,
                account.operation(),
                service.clock().instant());
    }

    private UUID granted(SignedIn who) {
        UUID person = fresh();
        grant(who, person);
        return person;
    }

    private void grant(SignedIn who, UUID subject) {
        service.get(TransactionTemplate.class)
                .executeWithoutResult(status -> service.get(Grants.class)
                        .give(
                                who.operation(),
                                who.account(),
                                Purpose.CASE,
                                List.of(subject),
                                Grants.OF_WORK_TAKEN,
                                Actor.machine("test")));
    }

    private void budget(SignedIn who, int people) {
        service.get(JdbcClient.class)
                .sql("update account set daily_budget = :people where id = :id")
                .param("people", people)
                .param("id", who.account().value())
                .update();
    }

    private UUID message() {
        UUID id = fresh();
        JdbcClient jdbc = service.get(JdbcClient.class);
        jdbc.sql("""
                        insert into message (id, operation, arrival, fingerprint, sealed_key, size, received_at)
                        values (:id, :operation, :id, :print, 0, 1, now())""")
                .param("id", id)
                .param("operation", service.get(OperationHere.class).id().value())
                .param("print", id.toString().getBytes(UTF_8))
                .update();
        jdbc.sql(
                        "insert into message_sealed (message, n, operation, sealed) select id, 0, operation, '' from message where id = :id")
                .param("id", id)
                .update();
        return id;
    }

    private UUID fresh() {
        return FreshId.at(service.clock().instant());
    }

    private Openings openings() {
        return service.get(Openings.class);
    }
}
