package org.safepassage.service.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.Travellers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One story in order: three arrive in August, the rule changes on 1 September, one whose leave was short sees its end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeaveTest {
    private static final Actor LANDING = Actor.machine("landing");

    @AutoClose
    TestService service;

    private SignedIn decider;
    private OperationId operation;
    private PersonId former;
    private PersonId scholar;
    private PersonId undecided;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        var travellers = new Travellers(service, folder);
        decider = travellers.decider();
        operation = decider.operation();
        former = travellers.granted("arap-1").person();
        scholar = travellers.granted("special-case").person();
        undecided = travellers.somebody().person();
    }

    @Test
    @Order(1)
    void anArrivalSaidTwiceIsRecordedOnce() {
        Instant at = service.clock().instant();
        RecordArrival arrivals = service.get(RecordArrival.class);

        assertThat(arrivals.record(operation, former, at, null, LANDING)).isTrue();
        assertThat(arrivals.record(operation, former, at.plusSeconds(60), null, LANDING))
                .isFalse();
        arrivals.record(operation, scholar, at, null, LANDING);
        arrivals.record(operation, undecided, at, null, LANDING);

        assertThat(service.get(Settlement.class).counts(operation))
                .containsEntry("arrived", 3L)
                .containsEntry("to-grant", 2L)
                .containsEntry("open", 1L);
        assertThat(entries(former)).containsExactly("arrival.recorded");
    }

    @Test
    @Order(2)
    void leaveIsGrantedByAPersonAndByTheRuleOfTheDayOfArrival() {
        GrantLeave grant = service.get(GrantLeave.class);
        assertThatThrownBy(() -> grant.all(decider, 3)).isInstanceOf(SettlementRefused.NumberChanged.class);
        assertThatThrownBy(() -> grant.all(as(Role.CASEWORKER), 2))
                .isInstanceOf(SettlementRefused.NotForThisRole.class);

        assertThat(grant.all(decider, 2)).isEqualTo(2);

        assertThat(service.get(Settlement.class).kinds(operation))
                .containsEntry("five-years", 1L)
                .containsEntry("outside-rules", 1L);
        assertThat(standing(former).until()).isEqualTo(Instant.parse("2026-08-15T14:05:00Z"));
        assertThat(entries(former)).containsExactly("arrival.recorded", "leave.granted");
        assertThat(grant.grant(decider, List.of(former, undecided)))
                .as("nobody twice, and nobody whom no decision covers")
                .isZero();
    }

    @Test
    @Order(3)
    void nobodyIsEntitledToMoreBeforeTheRuleChanges() {
        assertThat(service.get(UpgradeLeave.class).entitled(operation)).isEmpty();
    }

    @Test
    @Order(4)
    void whenTheRuleChangesEverybodyItBettersIsFoundAndOnlyOnce() {
        service.clock().pass(Duration.between(service.clock().instant(), Instant.parse("2021-09-01T08:00:00Z")));
        UpgradeLeave upgrade = service.get(UpgradeLeave.class);

        assertThat(upgrade.entitled(operation))
                .extracting(one -> one.leave().person())
                .containsExactly(former);
        assertThat(upgrade.all(decider, 1)).isEqualTo(1);
        assertThat(upgrade.all(decider, 0)).isZero();

        assertThat(standing(former).kind()).isEqualTo("indefinite");
        assertThat(standing(former).until()).isNull();
        assertThat(entries(former)).endsWith("leave.upgraded");
    }

    @Test
    @Order(5)
    void anEndIsSeenComingAndIsPutOnRecordOnce() {
        service.clock().pass(Duration.ofDays(120));
        LeaveExpiry expiry = service.get(LeaveExpiry.class);
        assertThat(expiry.within(operation, LeaveExpiry.NEAR))
                .extracting(Leave::person)
                .containsExactly(scholar);

        service.clock().pass(Duration.ofDays(60));
        assertThat(service.get(Settlement.class).counts(operation)).containsEntry("over", 1L);
        assertThat(expiry.note(operation, LANDING)).isEqualTo(1);
        assertThat(expiry.note(operation, LANDING)).isZero();

        assertThat(entries(scholar)).endsWith("leave.expired");
        assertThat(service.get(Settlement.class).counts(operation))
                .containsEntry("over", 1L)
                .containsEntry("without-end", 1L)
                .containsEntry("open", 1L)
                .containsEntry("arrived", 3L);
    }

    @Test
    @Order(6)
    void whoseLeaveEndedIsFoundTooWhenALaterRuleBettersIt() {
        UpgradeLeave upgrade = service.get(UpgradeLeave.class);
        assertThat(upgrade.entitled(operation))
                .extracting(one -> one.leave().person())
                .containsExactly(scholar);

        assertThat(upgrade.all(decider, 1)).isEqualTo(1);

        assertThat(standing(scholar).kind()).isEqualTo("indefinite");
        assertThat(upgrade.entitled(operation)).isEmpty();
    }

    private Leave standing(PersonId person) {
        return service.get(Settlement.class).of(List.of(person)).getFirst();
    }

    private SignedIn as(Role role) {
        return new SignedIn(decider.account(), decider.name(), role, operation, decider.steppedUpAt());
    }

    private List<String> entries(PersonId person) {
        return service.get(JdbcClient.class)
                .sql("""
                        select code from entry
                        where subject = :person and (code like 'leave.%' or code like 'arrival.%') order by seq""")
                .param("person", person.value())
                .query(String.class)
                .list();
    }
}
