package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves many call-forwards to their next state at once: all of them, or none where one cannot follow. */
@Component
class CallForwardSteps {
    private final CallForwardRows rows;
    private final Entries entries;
    private final Clock clock;

    CallForwardSteps(CallForwardRows rows, Entries entries, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param because why, as a code; null gives the entry the place
     * @return them as they were
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<CallForward> take(
            OperationId operation,
            Actor by,
            Collection<CallForwardId> ids,
            CallForwardState next,
            Instant trueAt,
            @Nullable String because) {
        List<CallForward> before = rows.locked(operation, ids);
        if (before.size() < new HashSet<>(ids).size()) {
            var found = new HashSet<>(before.stream().map(CallForward::id).toList());
            throw new MovementRefused.NotThere(ids.stream()
                    .filter(id -> !found.contains(id))
                    .findFirst()
                    .orElseThrow()
                    .value());
        }
        for (CallForward one : before) {
            if (!one.state().mayBecome(next)) {
                throw new MovementRefused.WrongState(
                        one.id().value(), one.state().code(), next.code());
            }
        }
        List<UUID> all = before.stream().map(one -> one.id().value()).toList();
        rows.become(operation, all, next, trueAt, clock.instant(), by, because);
        write(operation, by, before, next, trueAt, because);
        return before;
    }

    void write(
            OperationId operation,
            Actor by,
            List<CallForward> which,
            CallForwardState state,
            Instant trueAt,
            @Nullable String because) {
        List<NewEntry> written = new ArrayList<>();
        for (CallForward one : which) {
            for (PersonId person : one.people()) {
                written.add(NewEntry.of(operation, person.value(), "call-forward." + state.code(), trueAt, by)
                        .to(one.id().value())
                        .because(because == null ? one.place() : because));
            }
        }
        entries.write(written);
    }
}
