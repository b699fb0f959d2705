package org.safepassage.service.access;

import java.nio.file.Path;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The operation that this instance serves: those who sign in here are its staff. Its code is its folder's name. */
@Component
class OperationHere {
    private final OperationId id;

    OperationHere(@Value("${passage.operation}") String folder, OperationIds ids) {
        this.id = ids.of(
                Path.of(folder).toAbsolutePath().normalize().getFileName().toString());
    }

    OperationId id() {
        return id;
    }
}
