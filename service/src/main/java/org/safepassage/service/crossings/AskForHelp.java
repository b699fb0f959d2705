package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.crossings.CrossingRefused.AlreadyDone;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.crossings.CrossingRefused.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A post asks for help, and somebody answers. */
@Component
public class AskForHelp {
    private final HelpRows rows;
    private final DeploymentRows deployments;
    private final Places places;
    private final Entries entries;
    private final Clock clock;

    AskForHelp(HelpRows rows, DeploymentRows deployments, Places places, Entries entries, Clock clock) {
        this.rows = rows;
        this.deployments = deployments;
        this.places = places;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param families how many wait for it; 0 when nobody counted */
    @Transactional
    public UUID ask(SignedIn who, String post, Want wants, int families, Instant neededBy) {
        Instant now = clock.instant();
        if (families < 0 || families > 100_000) {
            throw new Incomplete("families", "Give the number of families that wait, or 0");
        }
        if (neededBy.isBefore(now)) {
            throw new Incomplete("needed", "Give a time that is still to come");
        }
        var one = new HelpRequest(
                FreshId.at(now),
                places.known(post).code(),
                wants,
                families,
                neededBy,
                now,
                Optional.empty(),
                Optional.empty());
        rows.insert(who.operation(), one, who.account());
        entries.write(NewEntry.of(who.operation(), one.id(), "help.asked", now, who.actor())
                .because(post));
        return one.id();
    }

    /** @param deployment what it led to, when a team is sent */
    @Transactional
    public void answer(SignedIn who, UUID id, HelpAnswer answer, Optional<UUID> deployment) {
        Instant now = clock.instant();
        HelpRequest asked = rows.find(who.operation(), id).orElseThrow(() -> new NotThere(id));
        if (deployment.isPresent()
                && deployments.find(who.operation(), deployment.get()).isEmpty()) {
            throw new NotThere(deployment.get());
        }
        if (!rows.answer(id, answer, deployment, who.account(), now)) {
            throw new AlreadyDone(id);
        }
        NewEntry entry = NewEntry.of(who.operation(), id, "help.answered", now, who.actor())
                .because(asked.post());
        entries.write(deployment.map(entry::to).orElse(entry));
    }
}
