package org.safepassage.service.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The machine's own openings: one transaction that row security lets through because it says what it is, and one entry with purpose
 * and count instead of one for each person.
 */
@Component
public class MachineRuns {
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    MachineRuns(TransactionTemplate transaction, JdbcClient jdbc, Entries entries, Clock clock) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** Runs the work; when it opened anything, an entry says for what and how many. */
    public <T> T run(OperationId operation, String purpose, Supplier<Done<T>> work) {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('passage.machine', 'on', true)")
                    .query(String.class)
                    .single();
            Done<T> done = work.get();
            if (done.opened() > 0) {
                Instant now = clock.instant();
                entries.write(NewEntry.of(operation, FreshId.at(now), "machine.opened", now, Actor.machine(purpose))
                        .because(purpose + ":" + done.opened()));
            }
            return done.result();
        });
    }

    /**
     * What a run gives and how many sealed things it opened.
     *
     * @param opened messages or mentions
     */
    public record Done<T>(T result, int opened) {}
}
