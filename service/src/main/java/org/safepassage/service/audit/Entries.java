package org.safepassage.service.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries in the transaction of the change they record; without one it refuses. */
@Component
public class Entries {
    private static final String INSERT = """
            insert into entry (id, operation, subject, object, code, reason, true_at, known_at, actor)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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
        jdbc.batchUpdate(INSERT, entries, 1000, (row, entry) -> {
            row.setObject(1, FreshId.at(known));
            row.setShort(2, entry.operation().value());
            row.setObject(3, entry.subject());
            row.setObject(4, entry.object());
            row.setString(5, entry.code());
            row.setString(6, entry.reason());
            row.setObject(7, utc(entry.trueAt()));
            row.setObject(8, utc(known));
            row.setString(9, entry.actor().code());
        });
    }

    private static OffsetDateTime utc(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
