package org.safepassage.service.decisions;

import java.time.Clock;
import java.time.Instant;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.Desk;
import org.safepassage.service.casework.NextAction;
import org.safepassage.service.decisions.DecisionRows.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a decision back, with all that rested on it alone. It stays on record, with what it rested on itself. */
@Component
public class WithdrawDecision {
    private final DecisionRows decisions;
    private final Desk desk;
    private final Entries entries;
    private final ApplicationEventPublisher told;
    private final Clock clock;

    WithdrawDecision(DecisionRows decisions, Desk desk, Entries entries, ApplicationEventPublisher told, Clock clock) {
        this.decisions = decisions;
        this.desk = desk;
        this.entries = entries;
        this.told = told;
        this.clock = clock;
    }

    /** By whoever has the case in hand. */
    @Transactional
    public CaseId withdraw(SignedIn who, DecisionId id) {
        Decided decision = decisions.locked(who.operation(), id);
        desk.held(who, decision.familyCase());
        if (decision.withdrawnAt() != null) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        Instant now = clock.instant();
        decisions.withdrawn(id, who.account(), "reversed", now);
        entries.write(NewEntry.of(who.operation(), decision.person().value(), "decision.withdrawn", now, who.actor())
                .to(id.value())
                .because(decision.category()));
        desk.next(decision.familyCase(), NextAction.DECIDE);
        told.publishEvent(new DecisionWithdrawn(who, id, decision.person()));
        return decision.familyCase();
    }
}
