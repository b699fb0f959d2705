package org.safepassage.service.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.safepassage.service.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals entries into the ledger within a second of their commit, for as long as the application runs. */
@Component
public class Sealing implements SmartLifecycle, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration WITNESS = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Clock clock;
    private Instant told = Instant.EPOCH;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    Sealing(@Value("${passage.data}") Path data, Vault vault, UnsealedEntries entries, Clock clock) {
        this.ledger = new Ledger(data, vault.signing(), entries);
        this.clock = clock;
    }

    /** Seals everything that is committed by now; false when another process holds the log and does it. */
    public boolean now() {
        boolean ours = ledger.seal();
        ledger.tellWitness();
        return ours;
    }

    public String verifierKey() {
        return ledger.verifierKey();
    }

    /** The last checkpoint that any process on this data folder signed, as the note that lies there; empty before the first. */
    public Optional<String> checkpoint() {
        return ledger.checkpoint();
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        thread = Thread.ofPlatform().name("sealing").daemon().start(this::loop);
    }

    private void loop() {
        while (running) {
            try {
                ledger.seal();
                if (told.plus(WITNESS).isBefore(clock.instant())) {
                    ledger.tellWitness();
                    told = clock.instant();
                }
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // Entries wait in the database and are sealed when the fault is gone; figures and work go on.
                LOG.warn("sealing waits: {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(Duration.ofSeconds(10));
            now();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn(
                    "the last entries are sealed at the next start: {}",
                    e.getClass().getSimpleName());
        } finally {
            ledger.close();
        }
    }

    /** Whoever sealed after {@link #stop} lets go of the log here. */
    @Override
    public void destroy() {
        ledger.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
