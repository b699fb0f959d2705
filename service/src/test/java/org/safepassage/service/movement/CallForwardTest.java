package org.safepassage.service.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallForwardTest extends OnAConvoy {
    @Test
    void aFamilyNeverHoldsTwoInstructions() {
        called();

        assertThat(service.get(IssueCallForward.class)
                        .issue(planner, crowd.instruction(convoy, now()), List.of(family))
                        .skipped())
                .containsEntry(family, Issued.Skipped.HOLDS_ANOTHER);
        assertThatThrownBy(() -> crowd.run("""
                        insert into call_forward (id, operation, family, family_case, serial, place, be_there_at, expires_at,
                          not_known, state, issued_at, issued_by, changed_at)
                        select gen_random_uuid(), operation, family, family_case, serial, place, be_there_at, expires_at, not_known,
                          'issued', issued_at, issued_by, changed_at from call_forward where family = ? limit 1""", family.value()))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }

    @Test
    void anAlertStopsEveryCallForwardThereAndListsWhoMustBeTold() {
        CallForwardId called = called();
        callForwards().deliver(planner, List.of(called), How.IN_PERSON);
        callForwards().setOut(planner, List.of(called), now());
        alert("torkham");

        assertThat(state(called)).isEqualTo(CallForwardState.WITHDRAWN);
        ToTell line = service.get(ToBeTold.class).waiting(post.operation()).stream()
                .filter(one -> one.family().equals(family))
                .findFirst()
                .orElseThrow();
        assertThat(line.was()).isEqualTo("en-route");
        assertThat(line.because()).isEqualTo("alert");
        assertThatThrownBy(this::called).isInstanceOf(MovementRefused.Danger.class);

        service.get(ToBeTold.class).notReached(planner, List.of(line.id()));
        service.get(ToBeTold.class).told(planner, List.of(line.id()), How.VOICE);
        assertThat(service.get(ToBeTold.class).waiting(post.operation()))
                .noneMatch(one -> one.family().equals(family));
        assertThatThrownBy(() -> service.get(ToBeTold.class).told(planner, List.of(line.id()), How.VOICE))
                .isInstanceOf(MovementRefused.AlreadyDone.class);
        assertThat(service.get(Tellings.class).last(family).orElseThrow().said())
                .isEqualTo("danger");
    }

    @Test
    void whoeverHasArrivedAtTheGateIsToBeToldAsWell() {
        CallForwardId called = called();
        callForwards().arrive(planner, List.of(called), now());
        alert("torkham");

        assertThat(state(called)).isEqualTo(CallForwardState.ARRIVED);
        assertThat(service.get(ToBeTold.class).waiting(post.operation()))
                .anyMatch(one -> one.callForward().equals(called));
    }

    @Test
    void decliningCostsNoPlaceInTheOrder() {
        CallForwardId called = called();
        callForwards().deliver(planner, List.of(called), How.VOICE);
        callForwards().decline(planner, List.of(called), now());
        SerialId later = service.get(Serials.class)
                .plan(planner, crowd.convoy("east-" + 100 + made++, now().plus(Duration.ofDays(2)), 6, 1, 0));
        crowd.family(1, 3);
        service.get(Assign.class).assign(planner);

        assertThat(seatedOn(later)).containsAll(crowd.people(family));
        assertThat(seatedOn(convoy)).doesNotContainAnyElementsOf(crowd.people(family));
    }

    @Test
    void whatNobodyConfirmsInTimeExpiresByTheClock() {
        CallForwardId called = called();
        callForwards().deliver(planner, List.of(called), How.CODE);
        service.clock().pass(Duration.ofHours(7));

        assertThat(callForwards().expire(post.operation())).isPositive();
        assertThat(state(called)).isEqualTo(CallForwardState.EXPIRED);
        assertThatThrownBy(() -> callForwards().confirm(planner, List.of(called), now()))
                .isInstanceOf(MovementRefused.WrongState.class);
    }
}
