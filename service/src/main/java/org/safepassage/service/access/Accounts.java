package org.safepassage.service.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of an operation. Every change is an entry; an account is closed, never deleted, so that its acts keep a name. */
@Component
public class Accounts {
    private static final String COLUMNS = """
            select id, operation, sign_in_name, name, role, daily_budget, last_seen_at, closed_at,
                   passphrase is not null and code_confirmed as ready
            from account
            """;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** @throws NameTaken when another account of the operation has the sign-in name */
    @Transactional
    public AccountId make(OperationId operation, NewAccount wanted, Actor by) {
        Instant now = clock.instant();
        AccountId id = new AccountId(FreshId.at(now));
        try {
            jdbc.sql("""
                    insert into account (id, operation, sign_in_name, name, role, daily_budget, made_at, made_by)
                    values (:id, :operation, :signInName, :name, :role, :budget, :now, :by)""")
                    .param("id", id.value())
                    .param("operation", operation.value())
                    .param("signInName", normalised(wanted.signInName()))
                    .param("name", wanted.name())
                    .param("role", wanted.role().code())
                    .param("budget", wanted.role().dailyBudget())
                    .param("now", utc(now))
                    .param("by", by.code())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new NameTaken();
        }
        entries.write(entry(operation, id, "account.made", by, now)
                .because(wanted.role().code()));
        return id;
    }

    @Transactional
    public void changeRole(Account account, Role role, Actor by) {
        jdbc.sql("update account set role = :role, daily_budget = :budget where id = :id")
                .param("role", role.code())
                .param("budget", role.dailyBudget())
                .param("id", account.id().value())
                .update();
        endSessions(account.id());
        entries.write(entry(account.operation(), account.id(), "account.role-changed", by, clock.instant())
                .because(role.code()));
    }

    /** Takes passphrase and codes away and ends every session; a first sign-in link sets new ones. */
    @Transactional
    public void reset(Account account, Actor by) {
        jdbc.sql("""
                update account set passphrase = null, code_key = null, code_sealed = null, code_confirmed = false
                where id = :id""").param("id", account.id().value()).update();
        endSessions(account.id());
        entries.write(entry(account.operation(), account.id(), "account.reset", by, clock.instant()));
    }

    @Transactional
    public void close(Account account, Actor by) {
        Instant now = clock.instant();
        jdbc.sql("update account set closed_at = :now where id = :id and closed_at is null")
                .param("now", utc(now))
                .param("id", account.id().value())
                .update();
        endSessions(account.id());
        entries.write(entry(account.operation(), account.id(), "account.closed", by, now));
    }

    public Optional<Account> find(AccountId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> named(OperationId operation, String signInName) {
        return jdbc.sql(COLUMNS + "where operation = :operation and sign_in_name = :name")
                .param("operation", operation.value())
                .param("name", normalised(signInName))
                .query(Accounts::account)
                .optional();
    }

    public List<Account> all(OperationId operation) {
        return jdbc.sql(COLUMNS + "where operation = :operation order by closed_at is not null, name, id")
                .param("operation", operation.value())
                .query(Accounts::account)
                .list();
    }

    private void endSessions(AccountId account) {
        jdbc.sql("update staff_session set ended_at = :now where account = :account and ended_at is null")
                .param("now", utc(clock.instant()))
                .param("account", account.value())
                .update();
    }

    private static NewEntry entry(OperationId operation, AccountId account, String code, Actor by, Instant at) {
        return NewEntry.of(operation, account.value(), code, at, by);
    }

    static String normalised(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new OperationId(row.getShort("operation")),
                row.getString("sign_in_name"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getInt("daily_budget"),
                instant(row, "last_seen_at"),
                instant(row, "closed_at"),
                row.getBoolean("ready"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
