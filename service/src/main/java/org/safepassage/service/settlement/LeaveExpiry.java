package org.safepassage.service.settlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose leave ends when. An end is put on record; what follows from it, people decide. */
@Component
public class LeaveExpiry {
    /** From when an end is shown as near. */
    public static final Duration NEAR = Duration.ofDays(90);

    private final LeaveRows rows;
    private final Entries entries;
    private final Clock clock;

    LeaveExpiry(LeaveRows rows, Entries entries, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.clock = clock;
    }

    /** Leave that ends within this time, those included that are over; the earliest end first. */
    public List<Leave> within(OperationId in, Duration time) {
        Instant until = clock.instant().plus(time);
        return rows.standing(in).stream()
                .filter(leave -> leave.until() != null && leave.until().isBefore(until))
                .toList();
    }

    /** Puts on record what is over. Done again, it finds nothing. @return how many */
    @Transactional
    public int note(OperationId in, Actor actor) {
        rows.lock(in);
        List<Leave> over = within(in, Duration.ZERO);
        rows.end(over, "expired", clock.instant());
        entries.write(over.stream()
                .map(leave -> NewEntry.of(
                                in,
                                leave.person().value(),
                                "leave.expired",
                                java.util.Objects.requireNonNull(leave.until()),
                                actor)
                        .to(leave.id().value())
                        .because(leave.kind()))
                .toList());
        return over.size();
    }
}
