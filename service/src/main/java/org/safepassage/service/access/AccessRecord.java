package org.safepassage.service.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who saw this person? Read from the entries alone, so that an inquiry can check every line against the ledger. */
@Component
public class AccessRecord {
    private final JdbcClient jdbc;

    AccessRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of the record.
     *
     * @param what the entry's code, such as {@code person.opened} or {@code opening.refused}
     * @param who the name on the account, or the part of the machine
     * @param why the purpose's or the refusal's code
     */
    public record Line(
            Instant at,
            UUID subject,
            String what,
            String who,
            @Nullable String why) {}

    /** The latest first. For a person, ask with its own id and with those of the messages and mentions it comes from. */
    public List<Line> of(OperationId operation, Collection<UUID> subjects, int atMost) {
        return jdbc.sql("""
                        select e.true_at, e.subject, e.code, coalesce(a.name, e.actor) as who, e.reason
                        from entry e
                        left join account a on e.actor = 'account:' || a.id
                        where e.operation = :operation and e.subject = any(:subjects)
                          and e.code in ('person.opened', 'message.opened', 'opening.refused', 'glass.broken', 'grant.given')
                        order by e.seq desc limit :atMost""")
                .param("operation", operation.value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("atMost", atMost)
                .query((row, n) -> new Line(
                        Objects.requireNonNull(Accounts.instant(row, "true_at")),
                        row.getObject("subject", UUID.class),
                        row.getString("code"),
                        row.getString("who"),
                        row.getString("reason")))
                .list();
    }
}
