package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.duplicates.JoinedByPerson;
import org.safepassage.service.duplicates.LinkByPerson;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says what a message comes to, mention by mention. One act is one transaction with all its entries, and can be taken back:
 * by Undo for twenty seconds, by Reverse for ever.
 */
@Component
public class Triage {
    public static final Duration UNDO = Duration.ofSeconds(20);

    private final MessageClaims claims;
    private final Dispositions dispositions;
    private final TriageActs acts;
    private final OpenedCases opened;
    private final LinkByPerson linkByPerson;
    private final Grouping grouping;
    private final Desk desk;
    private final TakingBack takingBack;
    private final JdbcClient jdbc;
    private final Clock clock;

    Triage(
            MessageClaims claims,
            Dispositions dispositions,
            TriageActs acts,
            OpenedCases opened,
            LinkByPerson linkByPerson,
            Grouping grouping,
            Desk desk,
            TakingBack takingBack,
            JdbcClient jdbc,
            Clock clock) {
        this.claims = claims;
        this.dispositions = dispositions;
        this.acts = acts;
        this.opened = opened;
        this.linkByPerson = linkByPerson;
        this.grouping = grouping;
        this.desk = desk;
        this.takingBack = takingBack;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives outcomes to mentions of a message that is in the hands of who asks.
     *
     * @return the act, for {@link #undo} and {@link #reverse}
     * @throws CaseRefused when the message is in other hands, or a mention is not of it or already has an outcome
     * @throws org.safepassage.service.duplicates.DifferentPeople when a link contradicts what somebody said before
     */
    @Transactional
    public UUID dispose(SignedIn who, UUID message, List<Wish> wishes) {
        holds(who, message);
        Set<@Nullable UUID> open = new HashSet<>(open(message));
        Instant now = clock.instant();
        UUID act = FreshId.at(now);
        acts.begin(who, act, message, now);
        List<TriageActs.Step> steps = new ArrayList<>();
        List<Dispositions.Given> given = new ArrayList<>();
        Set<CaseId> touched = new LinkedHashSet<>();
        for (Wish wish : wishes) {
            MentionId mention = wish.mention();
            if (!open.remove(mention == null ? message : mention.value())) {
                throw new CaseRefused.AlreadyDone(mention == null ? message : mention.value());
            }
            Dispositions.Given one = given(who, message, wish, steps);
            CaseId to = one.to();
            if (to != null) {
                touched.add(to);
            }
            given.add(one);
        }
        dispositions.give(who.operation(), given, now, who.actor(), act);
        acts.steps(who.operation(), act, steps);
        touched.forEach(id -> opened.afterTriage(id));
        if (open.isEmpty()) {
            claims.letGo(who, message);
        }
        return act;
    }

    private Dispositions.Given given(SignedIn who, UUID message, Wish wish, List<TriageActs.Step> steps) {
        MentionId mention = wish.mention();
        if (mention == null && (wish.outcome() == Outcome.NEW_CASE || wish.outcome() == Outcome.ADDED_TO_CASE)) {
            throw new CaseRefused.Incomplete(
                    message, "outcome", "This message names nobody: there is no one to open a case for");
        }
        return switch (wish.outcome()) {
            case NEW_CASE, ADDED_TO_CASE -> toCase(who, message, Objects.requireNonNull(mention), wish, steps);
            case ROUTED -> {
                String to = wish.destination();
                if (to == null || to.isBlank()) {
                    throw new CaseRefused.Incomplete(message, "destination", "Choose where it goes");
                }
                yield new Dispositions.Given(
                        message, mention, Outcome.ROUTED, wish.reason().code(), null, to);
            }
            case NOISE, DUPLICATE ->
                new Dispositions.Given(
                        message, mention, Outcome.NOISE, wish.reason().code(), null);
        };
    }

    private Dispositions.Given toCase(
            SignedIn who, UUID message, MentionId mention, Wish wish, List<TriageActs.Step> steps) {
        MentionId same = wish.same();
        if (same != null) {
            join(who, mention, same, wish.weight(), steps);
        }
        FamilyId family = desk.familyOf(mention).orElseThrow(() -> new CaseRefused.NotThere(mention.value()));
        CaseRow row = opened.of(who, family);
        boolean proposed = row.state().equals("proposed");
        if (proposed) {
            opened.open(who, row.id());
            steps.add(TriageActs.Step.opened(row.id()));
        }
        boolean openedNow = steps.stream()
                .anyMatch(step -> step.kind().equals("opened") && row.id().equals(step.familyCase()));
        Outcome outcome = openedNow && same == null ? Outcome.NEW_CASE : Outcome.ADDED_TO_CASE;
        return new Dispositions.Given(message, mention, outcome, wish.reason().code(), row.id());
    }

    private void join(SignedIn who, MentionId mention, MentionId same, double weight, List<TriageActs.Step> steps) {
        Optional<FamilyId> before = desk.familyOf(mention);
        Optional<CaseRow> left = before.flatMap(family -> desk.ofFamily(who.operation(), family));
        JoinedByPerson joined = linkByPerson.link(who.operation(), mention, same, weight, who.actor());
        FamilyId from = joined.left();
        FamilyId into = joined.entered();
        if (from != null && into != null) {
            grouping.follow(who.operation(), Map.of(from, into));
        }
        if (!joined.moved().isEmpty()) {
            steps.add(TriageActs.Step.joined(left.map(CaseRow::id).orElse(null), joined));
        }
    }

    /** Within twenty seconds, by whoever did it. @throws CaseRefused.TooLateToUndo later */
    @Transactional
    public UUID undo(SignedIn who, UUID act) {
        TriageActs.Act done = acts.locked(who.operation(), act);
        if (!done.account().equals(who.account())) {
            throw new CaseRefused.NotInYourHands(act);
        }
        if (done.undoneAt() == null && done.at().plus(UNDO).isBefore(clock.instant())) {
            throw new CaseRefused.TooLateToUndo(act);
        }
        return takeBack(who, done);
    }

    /** At any time, by anybody who may have the message in hand: it comes back into theirs. @return the message */
    @Transactional
    public UUID reverse(SignedIn who, UUID act) {
        return takeBack(who, acts.locked(who.operation(), act));
    }

    /**
     * What machines gave is as reversible as what people gave, by whoever has the case of the message in hand: then the message comes
     * into theirs.
     */
    @Transactional
    public void reverseMachine(SignedIn who, UUID message) {
        if (!claims.mayOpen(who, message)) {
            throw new CaseRefused.NotInYourHands(message);
        }
        if (!claims.claimIfFree(who, message)) {
            throw new CaseRefused.InOtherHands(message);
        }
        if (!takingBack.takeBackOfMachines(who, message)) {
            throw new CaseRefused.AlreadyDone(message);
        }
    }

    private UUID takeBack(SignedIn who, TriageActs.Act done) {
        if (done.undoneAt() != null) {
            throw new CaseRefused.AlreadyDone(done.id());
        }
        if (!claims.claimIfFree(who, done.message())) {
            throw new CaseRefused.InOtherHands(done.message());
        }
        takingBack.takeBack(who, done);
        return done.message();
    }

    /** Nobody is shown the message before then. */
    @Transactional
    public void hold(SignedIn who, UUID message, Instant until, HoldReason reason) {
        holds(who, message);
        if (!until.isAfter(clock.instant())) {
            throw new CaseRefused.Incomplete(message, "until", "Choose a time that has not passed");
        }
        claims.hold(who, message, until, reason);
    }

    private void holds(SignedIn who, UUID message) {
        if (!claims.has(who, message)) {
            throw new CaseRefused.NotInYourHands(message);
        }
    }

    /** What of the message has no outcome: its mentions, or itself when it names nobody. */
    private List<UUID> open(UUID message) {
        return jdbc.sql("""
                select coalesce(n.id, g.id) from message g
                left join mention n on n.message = g.id and n.role <> 'advocate' and n.superseded is null
                where g.id = :message and not exists (
                  select 1 from disposition d where d.reversed_at is null
                  and (d.mention = n.id or (n.id is null and d.message = g.id and d.mention is null)))""").param("message", message).query(UUID.class).list();
    }
}
