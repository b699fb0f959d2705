package org.safepassage.service.command;

import java.time.Duration;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.ExpiredAlerts;
import org.safepassage.service.movement.CallForwards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** While it is served, what time ends goes on record by itself: calls nobody confirmed, and alerts whose end has come. */
final class ByTheClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ByTheClock.class);
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final ApplicationContext application;
    private final OperationId operation;
    private final Thread thread;

    private ByTheClock(ApplicationContext application, OperationId operation, Duration every) {
        this.application = application;
        this.operation = operation;
        this.thread = Thread.ofPlatform().name("clock").daemon().start(() -> repeat(every));
    }

    static ByTheClock start(ApplicationContext application, OperationId operation) {
        return start(application, operation, EVERY);
    }

    static ByTheClock start(ApplicationContext application, OperationId operation, Duration every) {
        return new ByTheClock(application, operation, every);
    }

    private void repeat(Duration every) {
        try {
            while (true) {
                look();
                Thread.sleep(every);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            application.getBean(ExpiredAlerts.class).end(operation);
            application.getBean(CallForwards.class).expire(operation);
        } catch (RuntimeException e) {
            // Every act and look expires calls itself, and an alert that is over acts no longer: nothing waits for
            // this.
            LOG.warn("what time ended is not on record yet: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
