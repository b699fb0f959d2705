package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.PlannedSerial;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over the serials of the operation's folder, once: a serial that is there by its code is left as people have made it. */
@Component
class PublishedPlan {
    private static final Actor ACTOR = Actor.machine("operation-folder");

    private final Operation operation;
    private final SerialRows rows;
    private final Entries entries;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<OperationId> done = ConcurrentHashMap.newKeySet();

    PublishedPlan(Operation operation, SerialRows rows, Entries entries, TransactionTemplate transaction, Clock clock) {
        this.operation = operation;
        this.rows = rows;
        this.entries = entries;
        this.transaction = transaction;
        this.clock = clock;
    }

    void takeOver(OperationId id) {
        if (done.contains(id)) {
            return;
        }
        boolean within = TransactionSynchronizationManager.isActualTransactionActive();
        transaction.executeWithoutResult(status -> {
            Set<String> there = new HashSet<>();
            rows.all(id).forEach(serial -> there.add(serial.code()));
            Instant now = clock.instant();
            for (PlannedSerial plan : operation.serials()) {
                if (there.contains(plan.code())) {
                    continue;
                }
                var serial = new SerialId(FreshId.at(now));
                if (rows.insert(id, serial, plan, ACTOR, now)) {
                    entries.write(NewEntry.of(id, serial.value(), "serial.planned", now, ACTOR)
                            .because(plan.code()));
                }
            }
        });
        // What joins another's transaction may yet be undone with it.
        if (!within) {
            done.add(id);
        }
    }
}
