package org.safepassage.service.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries in the transaction of the change they record; without one it refuses. */
@Component
public class Entries {
    private static final String COLUMNS =
            "entry (id, operation, subject, object, code, reason, true_at, known_at, actor, commitment)";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Entries(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(NewEntry entry) {
        write(List.of(entry));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<NewEntry> entries) {
        Instant known = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rows = new CopiedRows(COLUMNS);
        for (NewEntry entry : entries) {
            rows.add(
                    FreshId.at(known),
                    entry.operation().value(),
                    entry.subject(),
                    entry.object(),
                    entry.code(),
                    entry.reason(),
                    entry.trueAt(),
                    known,
                    entry.actor().code(),
                    entry.commitment());
        }
        rows.write(jdbc);
    }
}
