package org.safepassage.service.permits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that somebody was told what an authorisation can mean for them if it is found, and what they chose. */
@Component
public class Warn {
    /** Places change in a week; after that they are asked again. */
    static final Duration HOLDS = Duration.ofDays(7);

    private final PermitRows rows;
    private final Entries entries;
    private final Clock clock;

    Warn(PermitRows rows, Entries entries, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.clock = clock;
    }

    /** @throws PermitRefused.NotForThisRole unless the role issues authorisations */
    @Transactional
    public void warned(SignedIn who, Collection<PersonId> people, Choice choice) {
        require(who);
        warned(who.operation(), people, choice, who.actor());
    }

    @Transactional
    public void warned(OperationId operation, Collection<PersonId> people, Choice choice, Actor actor) {
        Instant now = clock.instant();
        for (PersonId person : people) {
            var one = new PermitRows.Warned(FreshId.at(now), person, choice, now);
            rows.warned(operation, one, actor.code());
            entries.write(NewEntry.of(operation, person.value(), "permit.warned", now, actor)
                    .to(one.id())
                    .because(choice.code()));
        }
    }

    /** What people chose, where the choice still holds. */
    public Map<PersonId, Choice> choices(Collection<PersonId> people) {
        Map<PersonId, Choice> choices = new HashMap<>();
        standing(people).forEach((person, one) -> choices.put(person, one.choice()));
        return choices;
    }

    Map<PersonId, PermitRows.Warned> standing(Collection<PersonId> people) {
        Instant oldest = clock.instant().minus(HOLDS);
        Map<PersonId, PermitRows.Warned> standing = new HashMap<>(rows.warnings(people));
        standing.values().removeIf(one -> one.at().isBefore(oldest));
        return standing;
    }

    static void require(SignedIn who) {
        if (!who.role().may(May.ISSUE_PERMITS)) {
            throw new PermitRefused.NotForThisRole(who.role().code());
        }
    }
}
