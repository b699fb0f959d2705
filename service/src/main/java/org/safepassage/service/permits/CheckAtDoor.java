package org.safepassage.service.permits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.permits.check.Rejected;
import org.safepassage.service.permits.check.RevocationList;
import org.safepassage.service.permits.check.Seal;
import org.safepassage.service.permits.check.TrustList;
import org.safepassage.service.permits.check.Verifier;
import org.springframework.stereotype.Component;

/** Checks a code against the two lists that anybody may have. It reads no table of people and no table of authorisations. */
@Component
class CheckAtDoor {
    private final Lists lists;
    private final OperationIds operations;
    private final Operation operation;
    private final Clock clock;

    CheckAtDoor(Lists lists, OperationIds operations, Operation operation, Clock clock) {
        this.lists = lists;
        this.operations = operations;
        this.operation = operation;
        this.clock = clock;
    }

    /** @throws PermitRefused.NoIssuingKey when this state issues nothing yet */
    Seal check(String text) throws Rejected {
        Instant now = clock.instant();
        Lists.Both both = both();
        TrustList trust = TrustList.read(both.trust());
        return new Verifier(trust, List.of(RevocationList.read(both.revoked(), trust))).check(text, now);
    }

    Lists.Both both() {
        return lists.current(here());
    }

    OperationId here() {
        return operations.of(operation.code());
    }
}
