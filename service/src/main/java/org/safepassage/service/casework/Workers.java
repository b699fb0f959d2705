package org.safepassage.service.casework;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.Away;
import org.safepassage.service.intake.DiskFull;
import org.safepassage.service.intake.Stages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Threads that draw work downwards: one reads, one links, one assesses. A database that goes away is waited for; what a worker held
 * is claimed again by the next.
 */
@Component
public class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final int PATIENCE = 120;

    private final Work work;
    private final Stages stages;
    private final Path data;

    Workers(Work work, Stages stages, @Value("${passage.data}") Path data) {
        this.data = data;
        this.work = work;
        this.stages = stages;
    }

    /** Starts on an operation; close it to stop after the batches in hand. */
    public Shift start(OperationId operation) {
        return new Shift(operation);
    }

    /** Workers at work on one operation. */
    public final class Shift implements AutoCloseable {
        private final OperationId operation;
        private final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();
        private final List<Thread> threads;
        private volatile boolean stopping;

        Shift(OperationId operation) {
            this.operation = operation;
            threads = List.of(
                    start("reading", work::read), start("linking", this::link), start("assessing", work::assess));
        }

        private int link(OperationId of) {
            int linked = work.link(of);
            return linked > 0 ? linked : work.look(of);
        }

        private Thread start(String name, ToIntFunction<OperationId> step) {
            return Thread.ofPlatform().name(name).daemon().start(() -> repeat(step));
        }

        private void repeat(ToIntFunction<OperationId> step) {
            int failures = 0;
            while (!stopping && fault.get() == null) {
                try {
                    if (step.applyAsInt(operation) == 0) {
                        Thread.sleep(IDLE);
                    }
                    failures = 0;
                } catch (InterruptedException e) {
                    return;
                } catch (RuntimeException e) {
                    failures++;
                    RuntimeException why = DiskFull.orSame(e, data);
                    if (why instanceof PessimisticLockingFailureException && failures <= PATIENCE) {
                        LOG.warn("two workers waited for each other; the batch is done again");
                        pause();
                    } else if (failures > PATIENCE || !Away.is(why)) {
                        fault.set(why);
                    } else {
                        LOG.warn(
                                "the database does not answer ({}); trying again",
                                e.getClass().getSimpleName());
                        pause();
                    }
                }
            }
        }

        /** Waits until every message of the operation is queued, and whoever grew was looked at again. */
        public void finish() {
            while (isAnythingLeft()) {
                RuntimeException broken = fault.get();
                if (broken != null) {
                    throw broken;
                }
                pause();
            }
        }

        /** A database that is away just now leaves it open; when it stays away the workers say so. */
        private boolean isAnythingLeft() {
            try {
                return stages.areWaiting(operation) || work.isLookDue(operation);
            } catch (RuntimeException e) {
                if (!Away.is(e)) {
                    throw e;
                }
                return true;
            }
        }

        private static void pause() {
            try {
                Thread.sleep(IDLE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            stopping = true;
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
