package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages in somebody's hands: one pair of hands at a time, for a while, with the grant that opens them. */
@Component
class MessageClaims {
    static final Duration LASTING = Duration.ofHours(2);

    /** A message that waits for a person: not a roll, read and queued, with something in it that has no outcome. */
    static final String WAITS = """
            g.operation = :operation and g.stage = 4 and g.roll is null
            and (exists (select 1 from mention n where n.message = g.id and n.role <> 'advocate' and n.superseded is null
                         and not exists (select 1 from disposition d where d.mention = n.id and d.reversed_at is null))
                 or (not exists (select 1 from mention n where n.message = g.id and n.role <> 'advocate'
                                 and n.superseded is null)
                     and not exists (select 1 from disposition d
                                     where d.message = g.id and d.mention is null and d.reversed_at is null)))""";

    /** Those that no case brings up: they name nobody, or only advocates. */
    private static final String ALONE = """
            g.operation = :operation and g.stage = 4 and g.roll is null
            and not exists (select 1 from mention n where n.message = g.id and n.role <> 'advocate' and n.superseded is null)
            and not exists (select 1 from disposition d
                            where d.message = g.id and d.mention is null and d.reversed_at is null)
            and not exists (select 1 from message_claim l where l.message = g.id
                            and (l.until > :now or l.hold_until > :now) and l.account <> :who)
            and not exists (select 1 from message_claim l where l.message = g.id and l.hold_until > :now)""";

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Entries entries;
    private final Clock clock;

    MessageClaims(JdbcClient jdbc, Grants grants, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.entries = entries;
        this.clock = clock;
    }

    /** The oldest message that names nobody, now in these hands. */
    @Transactional
    public Optional<UUID> takeNext(SignedIn who) {
        Optional<UUID> oldest = jdbc.sql("select g.id from message g where " + ALONE
                        + " order by g.received_at, g.id limit 1 for update skip locked")
                .param("operation", who.operation().value())
                .param("now", Desk.utc(clock.instant()))
                .param("who", who.account().value())
                .query(UUID.class)
                .optional();
        oldest.ifPresent(message -> claimIfFree(who, message));
        return oldest;
    }

    long waitingAlone(SignedIn who) {
        return jdbc.sql("select count(*) from message g where " + ALONE)
                .param("operation", who.operation().value())
                .param("now", Desk.utc(clock.instant()))
                .param("who", who.account().value())
                .query(Long.class)
                .single();
    }

    /** Whether it came to them, with a case or by itself. */
    boolean mayOpen(SignedIn who, UUID message) {
        return grants.holds(who.account(), message);
    }

    /** False when somebody else has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claimIfFree(SignedIn who, UUID message) {
        Instant now = clock.instant();
        int claimed = jdbc.sql("""
                insert into message_claim (message, operation, account, until)
                values (:message, :operation, :account, :until)
                on conflict (message) do update
                set account = excluded.account, until = excluded.until, hold_until = null, hold_reason = null
                where message_claim.account = excluded.account or message_claim.until <= :now""")
                .param("message", message)
                .param("operation", who.operation().value())
                .param("account", who.account().value())
                .param("until", Desk.utc(now.plus(LASTING)))
                .param("now", Desk.utc(now))
                .update();
        if (claimed == 1 && !grants.holds(who.account(), message)) {
            entries.write(NewEntry.of(who.operation(), message, "message.taken", now, who.actor())
                    .to(who.account().value()));
            grants.give(who.operation(), who.account(), Purpose.TRIAGE, List.of(message), LASTING, who.actor());
        }
        return claimed == 1;
    }

    boolean has(SignedIn who, UUID message) {
        return jdbc.sql("""
                select exists (select 1 from message_claim
                               where message = :message and account = :account and operation = :operation and until > :now)""")
                .param("message", message)
                .param("account", who.account().value())
                .param("operation", who.operation().value())
                .param("now", Desk.utc(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Puts it off: nobody is shown it before then. */
    void hold(SignedIn who, UUID message, Instant until, HoldReason reason) {
        Instant now = clock.instant();
        jdbc.sql("""
                update message_claim set hold_until = :until, hold_reason = :reason where message = :message""")
                .param("until", Desk.utc(until))
                .param("reason", reason.code())
                .param("message", message)
                .update();
        entries.write(NewEntry.of(who.operation(), message, "message.held", now, who.actor())
                .because(reason.code()));
    }

    void letGo(SignedIn who, UUID message) {
        jdbc.sql("delete from message_claim where message = :message and account = :account")
                .param("message", message)
                .param("account", who.account().value())
                .update();
    }
}
