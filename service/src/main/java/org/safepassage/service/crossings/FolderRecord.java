package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Places.CrossingCondition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes up the teams of the operation's folder, and its observations once their day has come: an exercise that runs in August knows
 * nothing in August of what was seen in September.
 */
@Component
public class FolderRecord {
    private final Operation folder;
    private final ObserveCondition observe;
    private final TeamRows teams;
    private final Clock clock;
    private final Set<CrossingCondition> taken = ConcurrentHashMap.newKeySet();
    private volatile boolean teamsTaken;

    FolderRecord(Operation folder, ObserveCondition observe, TeamRows teams, Clock clock) {
        this.folder = folder;
        this.observe = observe;
        this.teams = teams;
        this.clock = clock;
    }

    /** Costs nothing when there is nothing new. */
    @Transactional
    public void takeUp(OperationId operation) {
        Instant now = clock.instant();
        if (!teamsTaken) {
            folder.places().teams().forEach(team -> teams.put(operation, FreshId.at(now), team, now));
            teamsTaken = true;
        }
        for (CrossingCondition one : folder.places().conditions()) {
            Condition.Seen seen = seen(one);
            if (!seen.observedAt().isAfter(now) && taken.add(one)) {
                observe.load(operation, one.crossing(), seen);
            }
        }
    }

    /** Only the day is on record: it counts from when the crossing closed that day, or from its end. */
    private Condition.Seen seen(CrossingCondition one) {
        ZoneId zone = folder.setting().zones().getFirst();
        Instant at = one.observed()
                .atTime(one.closes().orElse(LocalTime.of(23, 59)))
                .atZone(zone)
                .toInstant();
        return new Condition.Seen(
                Passing.of(one.state()).orElseThrow(),
                one.opens(),
                one.closes(),
                one.mayPass(),
                List.copyOf(one.provinces()),
                one.documents(),
                one.source(),
                at,
                true);
    }
}
