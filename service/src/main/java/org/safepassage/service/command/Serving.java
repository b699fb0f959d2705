package org.safepassage.service.command;

import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.casework.Workers;
import org.safepassage.service.operations.Operation;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Serves until the process is told to stop, and draws work downwards meanwhile. */
final class Serving {
    private Serving() {}

    static void untilStopped(ConfigurableApplicationContext application) throws InterruptedException {
        Workers.Shift shift = application.getBean(Workers.class).start(operation(application));
        ByTheClock clock = ByTheClock.start(application, operation(application));
        // Before the pool of connections goes: workers finish the batch in hand.
        application.addApplicationListener((ContextClosedEvent closed) -> {
            clock.close();
            shift.close();
        });
        Thread.currentThread().join();
    }

    static OperationId operation(ApplicationContext application) {
        return application
                .getBean(OperationIds.class)
                .of(application.getBean(Operation.class).code());
    }
}
