package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.duplicates.Unlink;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes an act of triage back: its outcomes, the cases it opened and the links it made, the last first. */
@Component
class TakingBack {
    private final TriageActs acts;
    private final OpenedCases opened;
    private final Unlink unlink;
    private final Desk desk;
    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    TakingBack(
            TriageActs acts,
            OpenedCases opened,
            Unlink unlink,
            Desk desk,
            JdbcClient jdbc,
            Entries entries,
            Clock clock) {
        this.acts = acts;
        this.opened = opened;
        this.unlink = unlink;
        this.desk = desk;
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    void takeBack(SignedIn who, TriageActs.Act act) {
        Instant now = clock.instant();
        List<CaseId> touched = reverseOutcomes(who, act, now);
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

    private List<CaseId> reverseOutcomes(SignedIn who, TriageActs.Act act, Instant now) {
        record Reversed(UUID subject, Optional<CaseId> to) {}
        List<Reversed> reversed = jdbc.sql("""
                update disposition set reversed_at = :now, reversed_by = :actor where act = :act and reversed_at is null
                returning coalesce(mention, message) as subject, family_case""")
                .param("now", Desk.utc(now))
                .param("actor", who.actor().code())
                .param("act", act.id())
                .query((row, n) -> new Reversed(
                        row.getObject("subject", UUID.class),
                        Optional.ofNullable(row.getObject("family_case", UUID.class))
                                .map(CaseId::new)))
                .list();
        entries.write(reversed.stream()
                .map(one -> NewEntry.of(who.operation(), one.subject(), "disposition.reversed", now, who.actor()))
                .toList());
        return reversed.stream().flatMap(one -> one.to().stream()).distinct().toList();
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
