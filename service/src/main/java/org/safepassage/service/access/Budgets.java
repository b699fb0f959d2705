package org.safepassage.service.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.safepassage.service.access.OpeningRefused.OverBudget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many distinct people an account has opened today (UTC), and how many it may. The same subject again costs nothing. */
@Component
public class Budgets {
    private final JdbcClient jdbc;
    private final Clock clock;

    Budgets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Today's spending. */
    public record Spent(int people, int budget) {}

    public Spent today(AccountId account) {
        return jdbc.sql("""
                        select coalesce((select sum(o.people) from opening o where o.account = a.id and o.day = :day), 0),
                               a.daily_budget
                        from account a where a.id = :account""")
                .param("day", day())
                .param("account", account.value())
                .query((row, n) -> new Spent(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** @throws OverBudget when they are too many; the transaction must then be rolled back */
    @Transactional(propagation = Propagation.MANDATORY)
    void spend(SignedIn who, Collection<Subject> subjects) {
        // The account's row is locked, so that two windows cannot spend the same last place.
        jdbc.sql("select 1 from account where id = :account for update")
                .param("account", who.account().value())
                .query(Integer.class)
                .single();
        for (Subject subject : subjects) {
            jdbc.sql("""
                            insert into opening (account, operation, day, subject, people)
                            values (:account, :operation, :day, :subject, :people) on conflict do nothing""")
                    .param("account", who.account().value())
                    .param("operation", who.operation().value())
                    .param("day", day())
                    .param("subject", subject.id())
                    .param("people", subject.people())
                    .update();
        }
        Spent spent = today(who.account());
        if (spent.people() > spent.budget()) {
            throw new OverBudget(spent.budget(), subjects.iterator().next().id());
        }
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
