package org.safepassage.service.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may open what, why, and until when. Taking a message, a pair or a case gives them; every one ends by itself. */
@Component
public class Grants {
    /** How long a grant lasts that comes with work taken, unless the work is given back before. */
    public static final Duration OF_WORK_TAKEN = Duration.ofHours(12);

    /** How long a hit of a look-up may be opened. */
    static final Duration OF_A_LOOK_UP = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    Grants(JdbcClient jdbc, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** Gives one grant a subject, each an entry, in the transaction of whatever was taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(
            OperationId operation,
            AccountId account,
            Purpose purpose,
            Collection<UUID> subjects,
            Duration lasting,
            Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> distinct = subjects.stream().distinct().toList();
        for (UUID subject : distinct) {
            jdbc.sql("""
                            insert into access_grant (account, operation, subject, purpose, granted_at, until)
                            values (:account, :operation, :subject, :purpose, :now, :until)
                            on conflict do nothing""")
                    .param("account", account.value())
                    .param("operation", operation.value())
                    .param("subject", subject)
                    .param("purpose", purpose.code())
                    .param("now", Accounts.utc(now))
                    .param("until", Accounts.utc(now.plus(lasting)))
                    .update();
        }
        entries.write(distinct.stream()
                .map(subject -> NewEntry.of(operation, subject, "grant.given", now, by)
                        .to(account.value())
                        .because(purpose.code()))
                .toList());
    }

    /** Ends what an account holds on these subjects, when the work is done, given back or undone. */
    @Transactional
    public void end(AccountId account, Collection<UUID> subjects) {
        jdbc.sql("""
                        update access_grant set until = :now
                        where account = :account and subject = any(:subjects) and until > :now""")
                .param("now", Accounts.utc(clock.instant()))
                .param("account", account.value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    /** Whether the account may open this now. */
    public boolean holds(AccountId account, UUID subject) {
        return jdbc.sql("""
                        select exists (select 1 from access_grant
                                       where account = :account and subject = :subject and until > :now)""")
                .param("account", account.value())
                .param("subject", subject)
                .param("now", Accounts.utc(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
