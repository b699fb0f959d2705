package org.safepassage.service.intake.reading;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs one reading on a thread of its own, so that it can be given up when it does not stop by itself. The thread that is
 * given up is told to stop, and lives on only as long as the code it is caught in.
 */
final class Apart {
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("reading-", 1).factory());

    ReadMessage within(Duration patience, Supplier<ReadMessage> reading) {
        Future<ReadMessage> read = threads.submit(reading::get);
        try {
            return read.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            read.cancel(true);
            return ReadMessage.onlyFlagged(Kind.UNKNOWN, Flag.TOO_SLOW);
        } catch (ExecutionException e) {
            return ReadMessage.onlyFlagged(Kind.UNKNOWN, Flag.READING_FAILED);
        } catch (InterruptedException e) {
            read.cancel(true);
            Thread.currentThread().interrupt();
            return ReadMessage.onlyFlagged(Kind.UNKNOWN, Flag.TOO_SLOW);
        }
    }
}
