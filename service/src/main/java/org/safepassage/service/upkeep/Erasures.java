package org.safepassage.service.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Erasures that were decided, and whether their keys are destroyed yet. */
@Component
class Erasures {
    private final JdbcClient client;
    private final Vault vault;
    private final Clock clock;

    Erasures(JdbcClient client, Vault vault, Clock clock) {
        this.client = client;
        this.vault = vault;
        this.clock = clock;
    }

    private record Pending(UUID person, List<KeyNumber> keys) {}

    void insert(OperationId operation, PersonId person, String reason, Instant at, List<KeyNumber> keys) {
        client.sql("""
                insert into erasure (person, operation, reason, erased_at, keys)
                values (:person, :operation, :reason, :at, :keys)""")
                .param("person", person.value())
                .param("operation", operation.value())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("keys", keys.stream().map(KeyNumber::value).toArray(Long[]::new))
                .update();
    }

    /** Keys are destroyed only after the commit, so that a transaction that fails costs nobody anything; twice does no harm. */
    void destroyPending() {
        List<Pending> pending = client.sql("select person, keys from erasure where destroyed_at is null")
                .query((row, n) -> new Pending(
                        row.getObject("person", UUID.class),
                        Arrays.stream((Long[]) row.getArray("keys").getArray())
                                .map(KeyNumber::new)
                                .toList()))
                .list();
        for (Pending one : pending) {
            vault.destroy(one.person(), one.keys());
            client.sql("update erasure set destroyed_at = :now where person = :person")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("person", one.person())
                    .update();
        }
    }
}
