package org.safepassage.service.permits;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.check.Serial;
import org.springframework.stereotype.Component;

/** Who has an authorisation, without anything personal. */
@Component
public class Permits {
    private final PermitRows rows;
    private final Clock clock;

    Permits(PermitRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The one that holds now, of each of these people who has one. */
    public Map<PersonId, Permit> standing(Collection<PersonId> people) {
        Instant now = clock.instant();
        Map<PersonId, Permit> standing = new LinkedHashMap<>();
        of(people).stream().filter(one -> one.standsAt(now)).forEach(one -> standing.putIfAbsent(one.person(), one));
        return standing;
    }

    /** All that these people ever had, the latest first. */
    public List<Permit> of(Collection<PersonId> people) {
        return rows.of(people);
    }

    public Optional<Permit> find(OperationId operation, Serial serial) {
        return rows.find(operation, serial);
    }
}
