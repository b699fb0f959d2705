package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.Condition.Seen;
import org.safepassage.service.crossings.CrossingRefused.AlreadyDone;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.crossings.CrossingRefused.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records how a crossing was found, and sets aside what was recorded wrongly. */
@Component
public class ObserveCondition {
    private static final int MOST_LETTERS = 500;

    private final ConditionRows rows;
    private final Places places;
    private final Entries entries;
    private final Clock clock;

    ObserveCondition(ConditionRows rows, Places places, Entries entries, Clock clock) {
        this.rows = rows;
        this.places = places;
        this.entries = entries;
        this.clock = clock;
    }

    /** @throws CrossingRefused when something is missing, or the place is not of this operation */
    @Transactional
    public UUID observe(SignedIn who, String place, Seen seen) {
        complete(seen, clock.instant());
        return record(who.operation(), place, seen, Optional.of(who.account()), who.actor())
                .orElseThrow();
    }

    /** What the operation's folder says; twice is once. */
    @Transactional
    public Optional<UUID> load(OperationId operation, String place, Seen seen) {
        return record(operation, place, seen, Optional.empty(), Actor.machine("operation-folder"));
    }

    private Optional<UUID> record(OperationId operation, String place, Seen seen, Optional<AccountId> by, Actor actor) {
        Instant now = clock.instant();
        var one = new Condition(FreshId.at(now), places.known(place).code(), seen, by, now, Optional.empty());
        if (!rows.insert(operation, one)) {
            return Optional.empty();
        }
        entries.write(NewEntry.of(operation, one.id(), "condition.observed", seen.observedAt(), actor)
                .because(place));
        return Optional.of(one.id());
    }

    /** It was wrong from the beginning, or another of the same time is right. It stays on record. */
    @Transactional
    public Condition setAside(SignedIn who, UUID id, AsideReason because) {
        Condition one = rows.find(who.operation(), id).orElseThrow(() -> new NotThere(id));
        Instant now = clock.instant();
        if (!rows.setAside(id, who.account(), because.code(), now)) {
            throw new AlreadyDone(id);
        }
        entries.write(NewEntry.of(who.operation(), id, "condition.set-aside", now, who.actor())
                .because(one.place()));
        return one;
    }

    private static void complete(Seen seen, Instant now) {
        if (seen.observedAt().isAfter(now)) {
            throw new Incomplete("observed", "Give a time that is not to come");
        }
        if (seen.opens().isPresent() != seen.closes().isPresent()) {
            throw new Incomplete(seen.opens().isPresent() ? "closes" : "opens", "Give both hours, or neither");
        }
        if (seen.source().isBlank()) {
            throw new Incomplete("source", "Say who saw it");
        }
        if (seen.mayPass().length() > MOST_LETTERS || seen.documents().length() > MOST_LETTERS) {
            throw new Incomplete("mayPass", "Say it in at most 500 letters");
        }
    }
}
