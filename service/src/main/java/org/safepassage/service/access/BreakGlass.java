package org.safepassage.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Opening without a grant: possible at any hour, never silent. It gives a short grant, and a lead reads why. */
@Component
public class BreakGlass {
    /** How long the grant lasts. */
    public static final Duration LASTING = Duration.ofMinutes(30);

    private static final String FIELD = "break-glass-words";
    private final JdbcClient jdbc;
    private final Grants grants;
    private final Vault vault;
    private final Entries entries;
    private final Clock clock;

    BreakGlass(JdbcClient jdbc, Grants grants, Vault vault, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.vault = vault;
        this.entries = entries;
        this.clock = clock;
    }

    /** Why the glass was broken; words say the rest. */
    public enum Reason {
        IN_DANGER_NOW("in-danger-now", "Somebody is in danger now and cannot wait for the owner of the case"),
        AT_A_CROSSING("at-a-crossing", "Somebody is at a crossing or a gate and must be found"),
        OWNER_AWAY("owner-away", "The owner of the case cannot be reached"),
        ASKED_BY_LEAD("asked-by-lead", "A lead or a decider asked for it");

        private final String code;
        private final String words;

        Reason(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        static Reason of(String code) {
            return List.of(values()).stream()
                    .filter(reason -> reason.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** One breaking of the glass, as a lead reads it. */
    public record Broken(
            UUID id,
            AccountId by,
            String name,
            UUID subject,
            Reason reason,
            String words,
            Instant at,
            @Nullable Instant reviewedAt) {
        @Override
        public String toString() {
            return "Broken[" + id + "]";
        }
    }

    /** Gives the grant; the opening itself still goes through {@link Openings} and counts in the budget. */
    @Transactional
    public void breakIt(SignedIn who, UUID subject, Reason reason, String words) {
        if (!who.role().may(May.BREAK_GLASS)) {
            throw new OpeningRefused.NotForThisRole(who.role(), subject);
        }
        Instant now = clock.instant();
        UUID id = FreshId.at(now);
        KeyNumber key = vault.newKeys(1).getFirst();
        jdbc.sql("""
                        insert into broken_glass (id, operation, account, subject, reason, sealed_key, sealed, at)
                        values (:id, :operation, :account, :subject, :reason, :key, :sealed, :now)""")
                .param("id", id)
                .param("operation", who.operation().value())
                .param("account", who.account().value())
                .param("subject", subject)
                .param("reason", reason.code())
                .param("key", key.value())
                .param("sealed", vault.seal(key, new Label(id, FIELD, 1), words.getBytes(UTF_8)))
                .param("now", Accounts.utc(now))
                .update();
        entries.write(NewEntry.of(who.operation(), subject, "glass.broken", now, who.actor())
                .because(reason.code()));
        grants.give(who.operation(), who.account(), Purpose.BREAK_GLASS, List.of(subject), LASTING, who.actor());
    }

    /** The latest first, those that nobody has looked at before all others. */
    List<Broken> all(OperationId operation, int atMost) {
        return jdbc.sql("""
                        select g.id, g.account, a.name, g.subject, g.reason, g.sealed_key, g.sealed, g.at, g.reviewed_at
                        from broken_glass g join account a on a.id = g.account
                        where g.operation = :operation
                        order by g.reviewed_at is not null, g.at desc limit :atMost""")
                .param("operation", operation.value())
                .param("atMost", atMost)
                .query((row, n) -> new Broken(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account", UUID.class)),
                        row.getString("name"),
                        row.getObject("subject", UUID.class),
                        Reason.of(row.getString("reason")),
                        words(row.getObject("id", UUID.class), row.getLong("sealed_key"), row.getBytes("sealed")),
                        Objects.requireNonNull(Accounts.instant(row, "at")),
                        Accounts.instant(row, "reviewed_at")))
                .list();
    }

    /** A second pair of eyes has read it; one's own is for somebody else to read. False when nothing was changed. */
    @Transactional
    public boolean reviewed(SignedIn who, UUID id) {
        Instant now = clock.instant();
        int changed = jdbc.sql("""
                        update broken_glass set reviewed_at = :now, reviewed_by = :who
                        where id = :id and operation = :operation and reviewed_at is null and account <> :who""")
                .param("now", Accounts.utc(now))
                .param("who", who.account().value())
                .param("id", id)
                .param("operation", who.operation().value())
                .update();
        if (changed == 1) {
            entries.write(NewEntry.of(who.operation(), id, "glass.reviewed", now, who.actor()));
        }
        return changed == 1;
    }

    private String words(UUID id, long key, byte[] sealed) {
        return new String(vault.open(new KeyNumber(key), new Label(id, FIELD, 1), sealed), UTF_8);
    }
}
