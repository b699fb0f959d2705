package org.safepassage.service.access;

import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.springframework.stereotype.Component;

/** The operation that this instance serves: those who sign in here are its staff. */
@Component
class OperationHere {
    private final OperationId id;

    OperationHere(Operation operation, OperationIds ids) {
        this.id = ids.of(operation.code());
    }

    OperationId id() {
        return id;
    }
}
