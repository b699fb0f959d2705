package org.safepassage.service.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.decisions.DecisionId;
import org.safepassage.service.decisions.WithdrawDecision;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.Choice;
import org.safepassage.service.permits.Issue;
import org.safepassage.service.permits.Permits;
import org.safepassage.service.permits.Travellers;
import org.safepassage.service.permits.Travellers.Traveller;
import org.safepassage.service.permits.Warn;
import org.springframework.jdbc.core.simple.JdbcClient;

class DecisionTakenBackTest {
    @AutoClose
    TestService service;

    @Test
    void itsPapersAndItsInstructionEndWithItAndTheFamilyIsToBeTold(@TempDir Path folder) {
        service = TestService.in(folder);
        Travellers travellers = new Travellers(service, folder);
        SignedIn decider = travellers.decider();
        Crowd crowd = new Crowd(service.get(JdbcClient.class), decider.operation());
        service.get(Serials.class).all(decider.operation());
        crowd.run("update serial set state = 'closed'");
        Traveller one = travellers.granted();
        Traveller other = travellers.granted();
        List.of(one, other).forEach(each -> paper(decider, each.person()));
        SerialId convoy = service.get(Serials.class)
                .plan(decider, crowd.convoy("road-1", service.clock().instant().plus(Duration.ofDays(1)), 10, 0, 0));
        service.get(Assign.class).assign(decider);
        Map<FamilyId, CallForwardId> called = service.get(IssueCallForward.class)
                .issueToAll(decider, crowd.instruction(convoy, service.clock().instant()))
                .made();
        service.get(CallForwards.class).deliver(decider, called.values(), How.VOICE);
        assertThat(called).hasSize(2);

        service.get(WithdrawDecision.class).withdraw(decider, decision(one.person()));

        assertThat(service.get(Permits.class).standing(List.of(one.person()))).isEmpty();
        assertThat(service.get(Permits.class).standing(List.of(other.person()))).hasSize(1);
        assertThat(crowd.entries(one.person().value())).contains("decision.withdrawn", "permit.revoked");
        assertThat(reasons("permit.revoked")).containsExactly("decision-withdrawn");
        assertThat(service.get(ToBeTold.class).waiting(decider.operation()))
                .singleElement()
                .satisfies(told -> assertThat(told.because()).isEqualTo("decision-withdrawn"));
        assertThat(state(decider, called.get(family(one)))).isEqualTo(CallForwardState.WITHDRAWN);
        assertThat(state(decider, called.get(family(other)))).isEqualTo(CallForwardState.DELIVERED);
        assertThat(crowd.count("select count(*) from seat where live"))
                .as("seats stay promised")
                .isEqualTo(2);
        assertThat(service.get(Issue.class)
                        .issue(decider, List.of(one.person()))
                        .left())
                .as("no new paper without a new decision")
                .containsEntry(one.person(), "no-decision");
    }

    private void paper(SignedIn decider, PersonId person) {
        service.get(Warn.class).warned(decider, List.of(person), Choice.PAPER);
        assertThat(service.get(Issue.class).issue(decider, List.of(person)).fresh())
                .hasSize(1);
    }

    private CallForwardState state(SignedIn who, CallForwardId id) {
        return service.get(CallForwards.class)
                .find(who.operation(), id)
                .orElseThrow()
                .state();
    }

    private FamilyId family(Traveller one) {
        return service.get(Families.class).of(List.of(one.person())).get(one.person());
    }

    private DecisionId decision(PersonId person) {
        return new DecisionId(service.get(JdbcClient.class)
                .sql("select id from decision where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .single());
    }

    private List<String> reasons(String code) {
        return service.get(JdbcClient.class)
                .sql("select reason from entry where code = :code")
                .param("code", code)
                .query(String.class)
                .list();
    }
}
