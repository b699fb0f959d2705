package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.crossings.CrossingRefused.AlreadyDone;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.crossings.CrossingRefused.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An alert by hand: raised by a person, given its places by a person, ended by a person. */
@Component
public class RaiseAlert {
    private static final int MOST_WORDS = 2_000;

    private final AlertRows rows;
    private final StandingAlerts standing;
    private final Places places;
    private final Clock clock;

    RaiseAlert(AlertRows rows, StandingAlerts standing, Places places, Clock clock) {
        this.rows = rows;
        this.standing = standing;
        this.places = places;
        this.clock = clock;
    }

    /** @throws CrossingRefused when something is missing or a place is not of this operation */
    @Transactional
    public UUID raise(SignedIn who, NewAlert wanted) {
        Instant now = clock.instant();
        complete(wanted, now);
        wanted.places().forEach(places::known);
        var alert = new Alert(
                FreshId.at(now),
                wanted.event().strip(),
                wanted.severity(),
                wanted.words().strip(),
                true,
                wanted.trueAt(),
                now,
                wanted.expiresAt(),
                Optional.empty(),
                wanted.places());
        standing.begin(who.operation(), alert, byHand(wanted.places()), Optional.of(who.account()), who.actor());
        return alert.id();
    }

    /** Says that it stands at these places too, where nothing in the message said so. */
    @Transactional
    public void widen(SignedIn who, UUID id, Collection<String> to) {
        Alert alert = rows.locked(who.operation(), id).orElseThrow(() -> new NotThere(id));
        if (!alert.standsAt(clock.instant())) {
            throw new AlreadyDone(id);
        }
        if (to.isEmpty()) {
            throw new Incomplete("places", "Choose at least one place");
        }
        to.forEach(places::known);
        standing.widen(who.operation(), alert, byHand(to), who.actor());
    }

    /** @param because a code, such as {@code over} or {@code mistaken} */
    @Transactional
    public void end(SignedIn who, UUID id, EndReason because) {
        Alert alert = rows.locked(who.operation(), id).orElseThrow(() -> new NotThere(id));
        if (alert.endedAt().isPresent()) {
            throw new AlreadyDone(id);
        }
        standing.end(who.operation(), alert, because.code(), who.actor());
    }

    private static void complete(NewAlert wanted, Instant now) {
        if (wanted.event().isBlank() || wanted.event().length() > 120) {
            throw new Incomplete("event", "Say in a few words what it warns of");
        }
        if (wanted.words().length() > MOST_WORDS) {
            throw new Incomplete("words", "Say it in at most 2,000 letters");
        }
        if (wanted.places().isEmpty()) {
            throw new Incomplete("places", "Choose at least one place");
        }
        if (wanted.trueAt().isAfter(now)) {
            throw new Incomplete("since", "Give a time that is not to come");
        }
        if (wanted.expiresAt().filter(end -> !end.isAfter(now)).isPresent()) {
            throw new Incomplete("until", "Give an end that is still to come, or none");
        }
    }

    private static Map<String, Matched> byHand(Collection<String> codes) {
        Map<String, Matched> places = new LinkedHashMap<>();
        codes.forEach(code -> places.put(code, Matched.PERSON));
        return places;
    }
}
