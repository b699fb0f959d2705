package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.duplicates.Unlink;
import org.safepassage.service.people.FamilyId;
import org.springframework.stereotype.Component;

/** Takes an act of triage back: its outcomes, the cases it opened and the links it made, the last first. */
@Component
class TakingBack {
    private final TriageActs acts;
    private final OpenedCases opened;
    private final Unlink unlink;
    private final Desk desk;
    private final Dispositions dispositions;
    private final Clock clock;

    TakingBack(TriageActs acts, OpenedCases opened, Unlink unlink, Desk desk, Dispositions dispositions, Clock clock) {
        this.acts = acts;
        this.opened = opened;
        this.unlink = unlink;
        this.desk = desk;
        this.dispositions = dispositions;
        this.clock = clock;
    }

    void takeBack(SignedIn who, TriageActs.Act act) {
        Instant now = clock.instant();
        List<CaseId> touched = dispositions.reverse(who.operation(), act.id(), now, who.actor());
        for (TriageActs.Step step : acts.stepsOf(act.id())) {
            if (step.kind().equals("joined")) {
                part(who, step);
            } else {
                opened.close(who, Objects.requireNonNull(step.familyCase()));
            }
        }
        touched.forEach(opened::afterTriage);
        acts.undone(act.id(), who, now);
    }

    /** @return whether there was anything */
    boolean takeBackOfMachines(SignedIn who, UUID message) {
        boolean some = !dispositions.byMachine(who.operation(), message).isEmpty();
        dispositions
                .reverseMachine(who.operation(), message, clock.instant(), who.actor())
                .forEach(opened::afterTriage);
        return some;
    }

    private void part(SignedIn who, TriageActs.Step step) {
        var person = Objects.requireNonNull(step.person());
        Optional<FamilyId> with = desk.familyOf(step.mentions().getFirst());
        FamilyId apart = unlink.unlink(
                who.operation(),
                Objects.requireNonNull(step.link()),
                person,
                step.mentions(),
                step.members(),
                who.actor());
        CaseId left = step.familyCase();
        Optional<CaseRow> kept = with.flatMap(family -> desk.ofFamily(who.operation(), family));
        if (left == null || kept.isEmpty()) {
            opened.of(who, apart);
        } else if (kept.get().id().equals(left)) {
            opened.of(who, apart);
        } else {
            opened.revive(who, left, kept.get().id(), apart);
        }
    }
}
