package org.safepassage.service.assurances;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.Desk;
import org.safepassage.service.intake.ReadAlongside;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.NewMention;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what messages seem to tell of crossings, and takes what a person says of it. Nothing that a machine read is an observation
 * before a person has said so.
 */
@Component
public class ConfirmTold implements ReadAlongside {
    private static final Actor MACHINE = Actor.machine("reading");

    private final ToldRows rows;
    private final Observe observe;
    private final Desk desk;
    private final Entries entries;
    private final Clock clock;

    ConfirmTold(ToldRows rows, Observe observe, Desk desk, Entries entries, Clock clock) {
        this.rows = rows;
        this.observe = observe;
        this.desk = desk;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void read(OperationId operation, List<NewMention> fresh) {
        Instant now = clock.instant();
        for (NewMention mention : fresh) {
            List<MentionContent.Heard> heard = mention.content().heard();
            for (int n = 0; n < heard.size(); n++) {
                MentionContent.Heard one = heard.get(n);
                Conduct outcome = Conduct.of(one.outcome()).orElseThrow();
                rows.insert(
                        operation,
                        mention.message(),
                        mention.id().value(),
                        n,
                        one.place(),
                        outcome,
                        mention.arrivedAt(),
                        now);
                entries.write(NewEntry.of(operation, mention.message(), "conduct.told", mention.arrivedAt(), MACHINE)
                        .because(outcome.code()));
            }
        }
    }

    /** It was so: counts it, once, from this message. @throws CaseRefused unless the case is in hand and this waits */
    @Transactional
    public ObservationId confirm(SignedIn who, CaseId id, UUID told, Observation seen) {
        Told one = waiting(who, id, told);
        var observation = observe.observe(
                who.operation(),
                who.actor(),
                new Observation(
                        seen.place(),
                        seen.at(),
                        seen.outcome(),
                        seen.people(),
                        seen.held(),
                        seen.authority(),
                        Source.CASE,
                        told));
        Instant now = clock.instant();
        rows.settle(told, "observation", observation.value(), who.account().value(), now);
        entries.write(NewEntry.of(who.operation(), one.message(), "conduct.confirmed", now, who.actor())
                .to(observation.value()));
        return observation;
    }

    /** It tells of nothing that counts. */
    @Transactional
    public void setAside(SignedIn who, CaseId id, UUID told) {
        Told one = waiting(who, id, told);
        Instant now = clock.instant();
        rows.settle(told, "none", null, who.account().value(), now);
        entries.write(NewEntry.of(who.operation(), one.message(), "conduct.set-aside", now, who.actor())
                .because("no-observation"));
    }

    /** Somebody is to look again at what was set aside, or at what was counted and has been taken back. */
    @Transactional
    public void again(SignedIn who, CaseId id, UUID told) {
        Told one = locked(who, id, told);
        if (!one.mayWaitAgain()) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        Instant now = clock.instant();
        rows.settle(told, null, null, who.account().value(), now);
        entries.write(NewEntry.of(who.operation(), one.message(), "conduct.waits-again", now, who.actor()));
    }

    private Told waiting(SignedIn who, CaseId id, UUID told) {
        Told one = locked(who, id, told);
        if (!one.waits()) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        return one;
    }

    private Told locked(SignedIn who, CaseId id, UUID told) {
        return rows.locked(who.operation(), told, desk.held(who, id).family())
                .orElseThrow(() -> new CaseRefused.NotThere(id.value()));
    }
}
