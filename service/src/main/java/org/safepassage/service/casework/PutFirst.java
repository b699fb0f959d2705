package org.safepassage.service.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The override: one case before all others, naming who ordered it, why, on what authority, and whom it displaced. */
@Component
public class PutFirst {
    static final String FIELD = "override-words";

    private final JdbcClient jdbc;
    private final Desk desk;
    private final Vault vault;
    private final Entries entries;
    private final Clock clock;

    PutFirst(JdbcClient jdbc, Desk desk, Vault vault, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.vault = vault;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * What was ordered.
     *
     * @param orderedBy name and office
     * @param authority a code: minister, ambassador, gold or court
     * @param reason a code: danger-now, court-order, seats-closing or other
     * @param words the reason in a sentence; sealed
     */
    public record Order(String orderedBy, String authority, String reason, String words) {
        @Override
        public String toString() {
            return "Order[" + authority + ", " + reason + "]";
        }
    }

    /** @return how many cases of the pool now stand behind it that stood before it */
    @Transactional
    public int put(SignedIn who, CaseId id, Order order) {
        complete(id, order);
        CaseRow row = desk.locked(who.operation(), id);
        if (row.overrideRank() != null) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        Instant now = clock.instant();
        UUID override = FreshId.at(now);
        KeyNumber key = vault.newKeys(1).getFirst();
        insert(who, row, order, override, key, now);
        int displaced = displace(who, row, override);
        jdbc.sql("""
                update family_case set override_rank = 1 + (
                  select max(coalesce(override_rank, rank)) from family_case
                  where operation = :operation and state in ('proposed', 'open')) where id = :id""")
                .param("operation", who.operation().value())
                .param("id", id.value())
                .update();
        entries.write(NewEntry.of(who.operation(), id.value(), "case.overridden", now, who.actor())
                .to(override)
                .because(order.authority() + ":" + order.reason() + ":" + displaced));
        return displaced;
    }

    private static void complete(CaseId id, Order order) {
        if (order.orderedBy().isBlank()) {
            throw new CaseRefused.Incomplete(id.value(), "orderedBy", "Name who ordered it, with their office");
        }
        if (order.authority().isBlank()) {
            throw new CaseRefused.Incomplete(id.value(), "authority", "Choose the authority it was ordered on");
        }
        if (order.reason().isBlank() || order.words().strip().length() < 10) {
            throw new CaseRefused.Incomplete(id.value(), "words", "Say in a sentence why this case goes first");
        }
    }

    private void insert(SignedIn who, CaseRow row, Order order, UUID override, KeyNumber key, Instant now) {
        jdbc.sql("""
                insert into override (id, operation, family_case, ordered_by, authority, reason, sealed_key, sealed, account, at, displaced)
                select :id, :operation, :case, :orderedBy, :authority, :reason, :key, :sealed, :who, :now, count(*)
                from family_case c
                where c.operation = :operation and c.state in ('proposed', 'open') and c.id <> :case
                  and coalesce(c.override_rank, c.rank) > :rank""")
                .param("id", override)
                .param("operation", who.operation().value())
                .param("case", row.id().value())
                .param("orderedBy", order.orderedBy().strip())
                .param("authority", order.authority())
                .param("reason", order.reason())
                .param("key", key.value())
                .param(
                        "sealed",
                        vault.seal(
                                key,
                                new Label(override, FIELD, 1),
                                order.words().strip().getBytes(UTF_8)))
                .param("who", who.account().value())
                .param("now", Desk.utc(now))
                .param("rank", row.rank())
                .update();
    }

    private int displace(SignedIn who, CaseRow row, UUID override) {
        return jdbc.sql("""
                insert into override_displaced (override, family_case, operation)
                select :override, c.id, c.operation from family_case c
                where c.operation = :operation and c.state in ('proposed', 'open') and c.id <> :case
                  and coalesce(c.override_rank, c.rank) > :rank""")
                .param("override", override)
                .param("operation", who.operation().value())
                .param("case", row.id().value())
                .param("rank", row.rank())
                .update();
    }

    /** Ends it: the case stands where its facts put it. */
    @Transactional
    public void end(SignedIn who, CaseId id) {
        CaseRow row = desk.locked(who.operation(), id);
        if (row.overrideRank() == null) {
            throw new CaseRefused.AlreadyDone(id.value());
        }
        Instant now = clock.instant();
        jdbc.sql("update override set ended_at = :now, ended_by = :who where family_case = :id and ended_at is null")
                .param("now", Desk.utc(now))
                .param("who", who.account().value())
                .param("id", id.value())
                .update();
        jdbc.sql("update family_case set override_rank = null where id = :id")
                .param("id", id.value())
                .update();
        entries.write(NewEntry.of(who.operation(), id.value(), "case.override-ended", now, who.actor()));
    }
}
