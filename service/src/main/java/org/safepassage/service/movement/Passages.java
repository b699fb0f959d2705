package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What posts report of people. Nothing reported is lost: what repeats, contradicts or comes from a clock that is wrong is kept and
 * waits for a person, and a correction is a new report beside the old.
 */
@Component
public class Passages {
    private final PassageRows rows;
    private final PassageContext context;
    private final PassageEffects effects;
    private final WhereNow whereNow;
    private final Places places;
    private final Entries entries;
    private final Clock clock;

    Passages(
            PassageRows rows,
            PassageContext context,
            PassageEffects effects,
            WhereNow whereNow,
            Places places,
            Entries entries,
            Clock clock) {
        this.rows = rows;
        this.context = context;
        this.effects = effects;
        this.whereNow = whereNow;
        this.places = places;
        this.entries = entries;
        this.clock = clock;
    }

    /** @throws MovementRefused.Incomplete when a place is unknown, or somebody turned back has no reason; then none is recorded */
    @Transactional
    public Recorded record(SignedIn who, List<Report> reports) {
        return record(who, reports, null);
    }

    private Recorded record(SignedIn who, List<Report> reports, @Nullable PassageId corrects) {
        reports.forEach(this::complete);
        Instant now = clock.instant();
        Set<PersonId> people =
                new HashSet<>(reports.stream().map(Report::person).toList());
        PassageContext.Known known = context.of(who.operation(), people);
        Map<PersonId, List<Passage>> before = new HashMap<>();
        rows.standing(who.operation(), people)
                .forEach(one -> before.computeIfAbsent(one.person(), any -> new ArrayList<>())
                        .add(one));
        Map<PassageId, Report> made = new LinkedHashMap<>();
        List<Passage> standing = new ArrayList<>();
        List<Passage> disputed = new ArrayList<>();
        for (Report report : reports) {
            List<Passage> theirs = before.computeIfAbsent(report.person(), any -> new ArrayList<>());
            Optional<Dispute> dispute = PassageChecks.dispute(
                    report,
                    now,
                    known.calledAt(report),
                    Optional.ofNullable(known.died().get(report.person())),
                    report.serial().filter(known.cancelled()::contains).isPresent(),
                    theirs);
            Passage passage = passage(who, report, dispute, now);
            made.put(passage.id(), report);
            if (dispute.isPresent()) {
                disputed.add(passage);
            } else {
                theirs.add(passage);
                standing.add(passage);
            }
        }
        rows.insert(who.operation(), standing, corrects);
        rows.insert(who.operation(), disputed, corrects);
        write(who, standing);
        entries.write(disputed.stream()
                .map(one -> Expected.entry(who.operation(), who.actor(), one, "passage.disputed", now))
                .toList());
        effects.follow(who.operation(), who.actor(), standing, made);
        return new Recorded(standing, disputed);
    }

    /**
     * Says that a report was wrong, and what was so instead if that is known. The old one stays on record.
     *
     * @param because a code, such as {@code wrong-person}
     */
    @Transactional
    public Optional<Recorded> correct(SignedIn who, PassageId id, Optional<Report> instead, String because) {
        Passage wrong = rows.locked(who.operation(), id);
        if (!wrong.stands()) {
            throw new MovementRefused.AlreadyDone(id.value());
        }
        takeBack(who, List.of(wrong), because);
        return instead.map(report -> record(who, List.of(report), id));
    }

    /**
     * A person has looked at a disputed report.
     *
     * @param right whether it is as reported; what it contradicts is then corrected
     * @param trueAt when it really was, where the post's clock was wrong
     */
    @Transactional
    public void settle(SignedIn who, PassageId id, boolean right, Optional<Instant> trueAt) {
        Passage disputed = rows.locked(who.operation(), id);
        if (!disputed.state().equals("disputed")) {
            throw new MovementRefused.AlreadyDone(id.value());
        }
        Instant now = clock.instant();
        if (trueAt.filter(now::isBefore).isPresent()) {
            throw new MovementRefused.Incomplete(id.value(), "at", "Give a time that is not to come");
        }
        if (right && trueAt.isEmpty() && disputed.trueAt().isAfter(now)) {
            throw new MovementRefused.Incomplete(id.value(), "at", "Say when it really was");
        }
        if (!right || trueAt.isPresent()) {
            rows.become(List.of(id), "dismissed", null, right ? "other-time" : "not-so", who.actor(), now);
            entries.write(Expected.entry(who.operation(), who.actor(), disputed, "passage.dismissed", now));
        }
        if (right) {
            stand(who, disputed, trueAt, now);
        }
    }

    private void stand(SignedIn who, Passage disputed, Optional<Instant> trueAt, Instant now) {
        Report report = new Report(
                disputed.person(),
                disputed.serial(),
                disputed.place(),
                disputed.outcome(),
                trueAt.orElse(disputed.trueAt()),
                disputed.because().flatMap(TurnedBackBecause::of),
                Set.of(),
                Optional.empty());
        List<Passage> against = rows.standing(who.operation(), List.of(disputed.person())).stream()
                .filter(one -> PassageChecks.contradicts(report, one))
                .toList();
        takeBack(who, against, "contradicted");
        Passage stands = disputed;
        if (trueAt.isPresent()) {
            stands = passage(who, report, Optional.empty(), now);
            rows.insert(who.operation(), List.of(stands), disputed.id());
        } else {
            rows.become(List.of(disputed.id()), "standing", null, "as-reported", who.actor(), now);
        }
        write(who, List.of(stands));
        effects.follow(who.operation(), who.actor(), List.of(stands), Map.of(stands.id(), report));
    }

    private void takeBack(SignedIn who, List<Passage> wrong, String because) {
        if (wrong.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        rows.become(wrong.stream().map(Passage::id).toList(), "corrected", null, because, who.actor(), now);
        entries.write(wrong.stream()
                .map(one -> Expected.entry(who.operation(), who.actor(), one, "passage.corrected", now))
                .toList());
        wrong.forEach(one -> effects.untest(who.operation(), who.actor(), one.id()));
        whereNow.reconsider(
                who.operation(),
                who.actor(),
                wrong.stream().map(Passage::person).toList());
    }

    /** Reports that wait for a person, the oldest first. */
    public List<Passage> disputed(OperationId operation) {
        return rows.disputed(operation);
    }

    /** All that was ever reported of somebody, in the order in which it is said to have happened. */
    public List<Passage> of(OperationId operation, PersonId person) {
        return rows.of(operation, person);
    }

    /** What stands of these people, the earliest first. */
    public List<Passage> standing(OperationId operation, Collection<PersonId> people) {
        return rows.standing(operation, people);
    }

    private void write(SignedIn who, List<Passage> standing) {
        entries.write(standing.stream()
                .map(one -> Expected.entry(
                        who.operation(),
                        who.actor(),
                        one,
                        "passage." + one.outcome().code(),
                        one.trueAt()))
                .toList());
    }

    private static Passage passage(SignedIn who, Report report, Optional<Dispute> dispute, Instant now) {
        return new Passage(
                new PassageId(FreshId.at(now)),
                report.person(),
                report.serial(),
                report.place(),
                report.outcome(),
                report.because().map(TurnedBackBecause::code),
                report.at(),
                now,
                who.actor().code(),
                dispute.isPresent() ? "disputed" : "standing",
                dispute);
    }

    private void complete(Report report) {
        if (places.find(report.place()).isEmpty()) {
            throw new MovementRefused.Incomplete(report.person().value(), "place", "Choose the place");
        }
        if (!PassageOutcome.REPORTED.contains(report.outcome())) {
            throw new MovementRefused.Incomplete(report.person().value(), "outcome", "Say what happened");
        }
        if (report.outcome() == PassageOutcome.TURNED_BACK && report.because().isEmpty()) {
            throw new MovementRefused.Incomplete(
                    report.person().value(), "because", "Say why they were turned back, or that no reason was given");
        }
    }
}
