package org.safepassage.service.movement;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.people.PersonStatus;
import org.safepassage.service.people.Statuses;
import org.springframework.stereotype.Component;

/** Says anew how far people are, from the reports that still stand after one was taken back. */
@Component
class WhereNow {
    private final PassageRows rows;
    private final Statuses statuses;
    private final HomePlaces home;
    private final Clock clock;

    WhereNow(PassageRows rows, Statuses statuses, HomePlaces home, Clock clock) {
        this.rows = rows;
        this.statuses = statuses;
        this.home = home;
        this.clock = clock;
    }

    void reconsider(OperationId operation, Actor by, Collection<PersonId> people) {
        Map<PersonId, PersonStatus> furthest = new HashMap<>();
        people.forEach(person -> furthest.put(person, PersonStatus.LOCATED));
        for (Passage one : rows.standing(operation, new HashSet<>(people))) {
            PersonStatus status = switch (one.outcome()) {
                case PASSED -> PersonStatus.DEPARTED;
                case LANDED -> home.has(one.place()) ? PersonStatus.ARRIVED : PersonStatus.DEPARTED;
                case TURNED_BACK, BOARDED, EXPECTED, UNKNOWN -> PersonStatus.LOCATED;
            };
            furthest.merge(one.person(), status, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
        furthest.forEach((person, status) -> statuses.fallBack(operation, person, status, clock.instant(), by));
    }
}
