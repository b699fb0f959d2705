package org.safepassage.service.assurances;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what happened to travellers, beside every promise that it tests. */
@Component
public class Observe {
    private final Observations observations;
    private final Tests tests;
    private final PublicRecord record;
    private final Entries entries;
    private final Clock clock;

    Observe(Observations observations, Tests tests, PublicRecord record, Entries entries, Clock clock) {
        this.observations = observations;
        this.tests = tests;
        this.record = record;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Counts an observation once: the same source id of the same source again changes nothing.
     *
     * @return the observation, made now or earlier
     */
    @Transactional
    public ObservationId observe(OperationId operation, Actor actor, Observation seen) {
        return observe(operation, actor, seen, false);
    }

    /** @param exercise whether it is invented to practise on */
    @Transactional
    public ObservationId observe(OperationId operation, Actor actor, Observation seen, boolean exercise) {
        record.takeUp(operation);
        Instant now = clock.instant();
        Optional<ObservationId> made = observations.insert(operation, actor, seen, exercise, now);
        made.ifPresent(id -> tests.link(operation, id, seen, actor));
        return made.orElseGet(() -> observations.standing(operation, seen.source(), seen.sourceId()));
    }

    /** Takes back what an earlier observation of this source said, such as a passage that turned out otherwise. Nothing is erased. */
    @Transactional
    public void takeBack(OperationId operation, Actor actor, ObservationId id) {
        Instant now = clock.instant();
        if (observations.correct(operation, id, now)) {
            entries.write(NewEntry.of(operation, id.value(), "conduct.corrected", now, actor));
        }
    }
}
