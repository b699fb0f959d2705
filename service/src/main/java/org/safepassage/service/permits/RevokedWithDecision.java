package org.safepassage.service.permits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safepassage.service.decisions.DecisionWithdrawn;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends, with a decision, the authorisations of everybody of the family whom no other decision covers. */
@Component
class RevokedWithDecision {
    private final Families families;
    private final Issue issue;
    private final PermitRows rows;
    private final Revoke revoke;
    private final Clock clock;

    RevokedWithDecision(Families families, Issue issue, PermitRows rows, Revoke revoke, Clock clock) {
        this.families = families;
        this.issue = issue;
        this.rows = rows;
        this.revoke = revoke;
        this.clock = clock;
    }

    @EventListener
    void withdrawn(DecisionWithdrawn withdrawn) {
        Instant now = clock.instant();
        List<PersonId> people = families.of(List.of(withdrawn.person())).values().stream()
                .findFirst()
                .map(family -> List.copyOf(families.members(family).keySet()))
                .orElse(List.of(withdrawn.person()));
        rows.lock(people);
        Set<PersonId> covered =
                issue.covered(withdrawn.by().operation(), people).keySet();
        rows.of(people).stream()
                .filter(one -> one.standsAt(now) && !covered.contains(one.person()))
                .forEach(one -> revoke.withDecision(withdrawn.by(), one));
    }
}
