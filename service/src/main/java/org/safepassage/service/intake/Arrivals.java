package org.safepassage.service.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sources that were taken in, each with its counts. */
@Component
public class Arrivals {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Entries entries;
    private final Clock clock;

    Arrivals(JdbcClient jdbc, Vault vault, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param source its name as given; it may tell of people and is sealed */
    @Transactional
    public ArrivalId begin(OperationId operation, String source) {
        Instant now = clock.instant();
        UUID id = FreshId.at(now);
        KeyNumber key = vault.newKeys(1).getFirst();
        jdbc.sql("""
                insert into arrival (id, operation, sealed_key, sealed, started_at)
                values (:id, :operation, :key, :sealed, :now)""")
                .param("id", id)
                .param("operation", operation.value())
                .param("key", key.value())
                .param("sealed", vault.seal(key, label(id), source.getBytes(UTF_8)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        entries.write(NewEntry.of(operation, id, "arrival.begun", now, Keeping.ACTOR));
        return new ArrivalId(id);
    }

    @Transactional
    public void end(OperationId operation, ArrivalId arrival) {
        Instant now = clock.instant();
        jdbc.sql("update arrival set ended_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", arrival.value())
                .update();
        entries.write(NewEntry.of(operation, arrival.value(), "arrival.ended", now, Keeping.ACTOR));
    }

    /** Opens the source's name for somebody who may see arrivals; that is an entry. */
    @Transactional
    public String source(SignedIn who, ArrivalId arrival) {
        entries.write(NewEntry.of(who.operation(), arrival.value(), "source.opened", clock.instant(), who.actor()));
        return jdbc.sql("select sealed_key, sealed from arrival where id = :id and operation = :operation")
                .param("id", arrival.value())
                .param("operation", who.operation().value())
                .query((row, n) -> new String(
                        vault.open(
                                new KeyNumber(row.getLong("sealed_key")),
                                label(arrival.value()),
                                row.getBytes("sealed")),
                        UTF_8))
                .single();
    }

    private static Label label(UUID id) {
        return new Label(id, "source", 1);
    }
}
