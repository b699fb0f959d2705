package org.safepassage.service.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that sign in once. A link is handed over in person or printed on the terminal; the database holds only its hash. */
@Component
public class SignInLinks {
    /** How long a first sign-in link is good for. */
    public static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Tokens tokens;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, Tokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The path of a link with which an account sets its passphrase and codes; links made before are void. */
    @Transactional
    public String first(Account account) {
        jdbc.sql("update sign_in_link set used_at = :now where account = :account and used_at is null")
                .param("now", Accounts.utc(clock.instant()))
                .param("account", account.id().value())
                .update();
        return "/first-sign-in/" + made(account, Kind.FIRST);
    }

    /** The path of a link that signs in at once. Served only on a demonstration, and only to this machine. */
    public String demo(Account account) {
        return "/demo/" + made(account, Kind.DEMO);
    }

    Optional<AccountId> account(String token, Kind kind) {
        return jdbc.sql("""
                        select account from sign_in_link
                        where token = :token and kind = :kind and used_at is null and until > :now""")
                .param("token", Tokens.hash(token))
                .param("kind", kind.code)
                .param("now", Accounts.utc(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** The account, once: whoever comes second gets nothing. */
    Optional<AccountId> use(String token, Kind kind) {
        return jdbc.sql("""
                        update sign_in_link set used_at = :now
                        where token = :token and kind = :kind and used_at is null and until > :now
                        returning account""")
                .param("token", Tokens.hash(token))
                .param("kind", kind.code)
                .param("now", Accounts.utc(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private String made(Account account, Kind kind) {
        String token = tokens.fresh();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into sign_in_link (token, operation, account, kind, made_at, until)
                        values (:token, :operation, :account, :kind, :now, :until)""")
                .param("token", Tokens.hash(token))
                .param("operation", account.operation().value())
                .param("account", account.id().value())
                .param("kind", kind.code)
                .param("now", Accounts.utc(now))
                .param("until", Accounts.utc(now.plus(LIFE)))
                .update();
        return token;
    }

    enum Kind {
        FIRST("first"),
        DEMO("demo");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }
}
