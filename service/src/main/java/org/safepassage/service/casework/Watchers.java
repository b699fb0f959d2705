package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a case before them now. */
@Component
class Watchers {
    private static final Duration NOW = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    Watchers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the viewer, and gives the others who looked in the last minutes. */
    @Transactional
    public List<AccountId> look(SignedIn who, CaseId id) {
        Instant now = clock.instant();
        jdbc.sql("""
                insert into case_view (family_case, account, operation, seen_at) values (:case, :who, :operation, :now)
                on conflict (family_case, account) do update set seen_at = excluded.seen_at""")
                .param("case", id.value())
                .param("who", who.account().value())
                .param("operation", who.operation().value())
                .param("now", Desk.utc(now))
                .update();
        return jdbc
                .sql("""
                select account from case_view
                where family_case = :case and account <> :who and seen_at > :since order by seen_at desc""")
                .param("case", id.value())
                .param("who", who.account().value())
                .param("since", Desk.utc(now.minus(NOW)))
                .query(java.util.UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }
}
