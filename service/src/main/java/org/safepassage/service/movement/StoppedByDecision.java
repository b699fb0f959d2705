package org.safepassage.service.movement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.decisions.DecisionWithdrawn;
import org.safepassage.service.decisions.GrantedFamilies;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes back, with a decision, the instruction of a family that goes by it, so that the family stands under To be told. Its seats stay
 * its own: a new decision may follow within the hour.
 */
@Component
class StoppedByDecision {
    private final Families families;
    private final GrantedFamilies granted;
    private final CallForwards callForwards;
    private final WithdrawCallForward withdraw;

    StoppedByDecision(
            Families families, GrantedFamilies granted, CallForwards callForwards, WithdrawCallForward withdraw) {
        this.families = families;
        this.granted = granted;
        this.callForwards = callForwards;
        this.withdraw = withdraw;
    }

    @EventListener
    void withdrawn(DecisionWithdrawn withdrawn) {
        families.of(List.of(withdrawn.person())).values().forEach(family -> stop(withdrawn.by(), family));
    }

    private void stop(SignedIn who, FamilyId family) {
        Set<PersonId> travel = granted.of(who.operation(), List.of(family)).stream()
                .flatMap(one -> one.travels().stream())
                .collect(Collectors.toSet());
        List<CallForwardId> uncovered = callForwards.ofFamily(who.operation(), family).stream()
                .filter(one -> one.state().lives() && !travel.containsAll(one.people()))
                .map(CallForward::id)
                .toList();
        withdraw.withdraw(who, uncovered, WithdrawnBecause.DECISION_WITHDRAWN);
    }
}
