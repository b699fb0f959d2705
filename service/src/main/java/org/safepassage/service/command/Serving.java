package org.safepassage.service.command;

import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.casework.Workers;
import org.safepassage.service.operations.Operation;
import org.springframework.context.ApplicationContext;

/** Serves until the process is told to stop, and draws work downwards meanwhile. */
final class Serving {
    private Serving() {}

    static void untilStopped(ApplicationContext application) throws InterruptedException {
        try (var shift = application.getBean(Workers.class).start(operation(application))) {
            Thread.currentThread().join();
            assert shift != null;
        }
    }

    static OperationId operation(ApplicationContext application) {
        return application
                .getBean(OperationIds.class)
                .of(application.getBean(Operation.class).code());
    }
}
