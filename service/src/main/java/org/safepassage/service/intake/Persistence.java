package org.safepassage.service.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tries again while the database is away: it was killed and is being started again, or another process held a row. What is tried must
 * be whole in one transaction and harmless when it happens twice.
 */
@Component
class Persistence {
    private static final Logger LOG = LoggerFactory.getLogger(Persistence.class);
    private static final int TRIES = 60;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Path data;

    Persistence(@Value("${passage.data}") Path data) {
        this.data = data;
    }

    <T> T insist(Callable<T> work) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (RuntimeException e) {
                RuntimeException why = DiskFull.orSame(e, data);
                if (attempt == TRIES || !Away.is(why)) {
                    throw why;
                }
                LOG.warn(
                        "the database does not answer ({}); trying again",
                        e.getClass().getSimpleName());
                pause();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
