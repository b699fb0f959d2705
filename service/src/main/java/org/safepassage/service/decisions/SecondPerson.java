package org.safepassage.service.decisions;

import java.time.Clock;
import java.time.Instant;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.Desk;
import org.safepassage.service.casework.NextAction;
import org.safepassage.service.decisions.DecisionRows.Decided;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Four-eyes: somebody else than who decided agrees, or does not. */
@Component
public class SecondPerson {
    private final Grants grants;
    private final DecisionRows decisions;
    private final Desk desk;
    private final Entries entries;
    private final Clock clock;

    SecondPerson(Grants grants, DecisionRows decisions, Desk desk, Entries entries, Clock clock) {
        this.grants = grants;
        this.decisions = decisions;
        this.desk = desk;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The decision stands from now.
     *
     * @throws SamePerson when who asks has decided it
     */
    @Transactional
    public CaseId agree(SignedIn who, DecisionId id) {
        Decided decision = waiting(who, id);
        Instant now = clock.instant();
        decisions.agreed(id, who.account(), now);
        entries.write(NewEntry.of(
                        who.operation(),
                        decision.person().value(),
                        "decision." + decision.said().code(),
                        now,
                        who.actor())
                .to(id.value())
                .because(decision.category()));
        goOn(decision, NextAction.TELL);
        return decision.familyCase();
    }

    /** The decision never stood; the case goes back to be decided. @param because a code */
    @Transactional
    public CaseId disagree(SignedIn who, DecisionId id, String because) {
        Decided decision = waiting(who, id);
        if (because.isBlank()) {
            throw new CaseRefused.Incomplete(id.value(), "disagree-reason", "Choose why you do not agree");
        }
        Instant now = clock.instant();
        decisions.withdrawn(id, who.account(), because, now);
        entries.write(NewEntry.of(who.operation(), decision.person().value(), "decision.disagreed", now, who.actor())
                .to(id.value())
                .because(because));
        goOn(decision, NextAction.DECIDE);
        return decision.familyCase();
    }

    private void goOn(Decided decision, NextAction action) {
        if (!decisions.anyWaits(decision.familyCase())) {
            desk.next(decision.familyCase(), action);
        }
    }

    private Decided waiting(SignedIn who, DecisionId id) {
        Decided decision = decisions.locked(who.operation(), id);
        if (decision.actor().equals(who.account())) {
            throw new SamePerson(id);
        }
        if (!grants.holds(who.account(), decision.person().value())) {
            throw new CaseRefused.NotInYourHands(decision.familyCase().value());
        }
        if (!decision.waits()) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        return decision;
    }

    /** Who decided cannot be the second person. */
    public static final class SamePerson extends RuntimeException {
        private final DecisionId decision;

        SamePerson(DecisionId decision) {
            super("the same account decided " + decision.value());
            this.decision = decision;
        }

        public DecisionId decision() {
            return decision;
        }
    }
}
