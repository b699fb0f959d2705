package org.safepassage.service.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.audit.Bound;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.CaseRow;
import org.safepassage.service.casework.Desk;
import org.safepassage.service.casework.NextAction;
import org.safepassage.service.decisions.DecisionRows.Decided;
import org.safepassage.service.eligibility.Finding;
import org.safepassage.service.eligibility.Moments;
import org.safepassage.service.eligibility.Outcome;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what a human decided of one person in one category, with facts, finding and rule version frozen. A refusal, and a grant
 * against the finding, wait for a second person.
 */
@Component
public class Decide {
    private static final int FEWEST_WORDS = 10;

    private final Desk desk;
    private final Openings openings;
    private final Mentions mentions;
    private final Operation operation;
    private final StoredFindings findings;
    private final DecisionRows decisions;
    private final Entries entries;
    private final Clock clock;

    Decide(
            Desk desk,
            Openings openings,
            Mentions mentions,
            Operation operation,
            StoredFindings findings,
            DecisionRows decisions,
            Entries entries,
            Clock clock) {
        this.desk = desk;
        this.openings = openings;
        this.mentions = mentions;
        this.operation = operation;
        this.findings = findings;
        this.decisions = decisions;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @return the decision; it stands at once, or waits for {@link SecondPerson}
     * @throws CaseRefused unless the case is in the hands of who decides, the person is of it, and every reason is given
     */
    @Transactional
    public DecisionId decide(SignedIn who, CaseId id, PersonId person, Verdict verdict) {
        CaseRow row = desk.held(who, id);
        List<PersonId> people =
                desk.people(row.family()).stream().map(PersonId::new).toList();
        if (!people.contains(person)) {
            throw new CaseRefused.NotThere(person.value());
        }
        refuseSecondTime(person, verdict);
        return openings.open(
                who,
                Purpose.DECISION,
                people.stream().map(one -> Subject.person(one.value())).toList(),
                () -> record(who, row, person, verdict, people, mentions.of(people)));
    }

    private void refuseSecondTime(PersonId person, Verdict verdict) {
        for (Decided before : decisions.of(List.of(person))) {
            if (before.withdrawnAt() == null && before.category().equals(verdict.category())) {
                throw new CaseRefused.AlreadyDone(before.id().value());
            }
        }
    }

    private DecisionId record(
            SignedIn who,
            CaseRow row,
            PersonId person,
            Verdict verdict,
            List<PersonId> people,
            List<Mentioned> opened) {
        Instant now = clock.instant();
        FamilyFacts facts =
                FamilyFacts.of(people, opened, new Gathering(operation.rules().vocabulary()));
        Finding finding = java.util.Objects.requireNonNull(
                        facts.assess(operation.rules(), Moments.at(now)).get(person))
                .in(verdict.category())
                .orElseThrow(() -> new CaseRefused.Incomplete(
                        row.id().value(), "category", "Choose a category of this operation"));
        boolean against = verdict.said() == Said.GRANTED && finding.outcome() != Outcome.ELIGIBLE;
        boolean needsSecond = verdict.said() == Said.REFUSED || against;
        complete(row.id(), verdict, needsSecond);
        UUID stored = findings.standing(who.operation(), person, finding, now);
        var id = new DecisionId(FreshId.at(now));
        decisions.insert(
                who.operation(),
                new Decided(
                        id,
                        row.id(),
                        person,
                        verdict.category(),
                        verdict.said(),
                        verdict.reason().code(),
                        who.account(),
                        now,
                        needsSecond,
                        null,
                        null,
                        null,
                        null,
                        finding.outcome().code(),
                        finding.version().text()),
                stored);
        Bound frozen = decisions.seal(
                who.operation(),
                id,
                person,
                Frozen.of(facts.of(person), finding, verdict.words().strip()));
        entries.write(NewEntry.of(
                        who.operation(),
                        person.value(),
                        needsSecond
                                ? "decision.proposed"
                                : "decision." + verdict.said().code(),
                        now,
                        who.actor())
                .to(id.value())
                .because(verdict.category())
                .binding(frozen));
        desk.next(row.id(), needsSecond ? NextAction.SECOND_CHECK : NextAction.TELL);
        return id;
    }

    private static void complete(CaseId id, Verdict verdict, boolean needsSecond) {
        if (!verdict.reason().speaksFor(verdict.said())) {
            throw new CaseRefused.Incomplete(id.value(), "decision-reason", "Choose a reason that fits the decision");
        }
        if (needsSecond && verdict.words().strip().length() < FEWEST_WORDS) {
            throw new CaseRefused.Incomplete(
                    id.value(),
                    "decision-words",
                    "Say why in a sentence: a second person will read it, and so may the applicant");
        }
    }
}
