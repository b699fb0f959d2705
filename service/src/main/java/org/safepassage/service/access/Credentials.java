package org.safepassage.service.access;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passphrases (Argon2id with OWASP's parameters) and the secrets of codes (sealed by the vault). Nothing here says which was wrong. */
@Component
class Credentials {
    private static final String FIELD = "code-secret";
    /** Each check takes 19 MiB and a tenth of a second of one core; a flood of them queues here. */
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final String nobodys;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Tokens tokens;
    private final WallClock wall;

    Credentials(JdbcClient jdbc, Vault vault, Tokens tokens, WallClock wall) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.tokens = tokens;
        this.wall = wall;
        this.nobodys = hashed(tokens.fresh());
    }

    /** Whether this is the account's passphrase. Without an account the same work is done, so that time tells nothing. */
    boolean passphraseIs(Optional<Account> account, String given) {
        Optional<String> kept = account.filter(a -> !a.isClosed()).flatMap(a -> passphrase(a.id()));
        turns.acquireUninterruptibly();
        try {
            boolean same = argon.matches(given, kept.orElse(nobodys));
            return same && kept.isPresent();
        } finally {
            turns.release();
        }
    }

    void setPassphrase(AccountId account, String passphrase) {
        jdbc.sql("update account set passphrase = :hash where id = :id")
                .param("hash", hashed(passphrase))
                .param("id", account.value())
                .update();
    }

    /** A new secret for an account that has none confirmed; the one before it opens nothing any more. */
    @Transactional
    void newCodeSecret(AccountId account) {
        CodeSecret secret = new CodeSecret(tokens.random(CodeSecret.BYTES));
        KeyNumber key = vault.newKeys(1).getFirst();
        jdbc.sql("""
                        update account set code_key = :key, code_sealed = :sealed, code_confirmed = false, code_step = 0
                        where id = :id""")
                .param("key", key.value())
                .param("sealed", vault.seal(key, label(account), secret.bytes()))
                .param("id", account.value())
                .update();
    }

    Optional<CodeSecret> codeSecret(AccountId account) {
        return jdbc.sql("select code_key, code_sealed from account where id = :id and code_sealed is not null")
                .param("id", account.value())
                .query((row, n) ->
                        new CodeSecret(vault.open(new KeyNumber(row.getLong(1)), label(account), row.getBytes(2))))
                .optional();
    }

    /** Whether this code is right now, and was not used before. It counts as used, and as confirmed, from here on. */
    @Transactional
    boolean takeCode(AccountId account, String given) {
        // Locked, so that one code sent twice at the same moment is taken once.
        long last = jdbc.sql("select code_step from account where id = :id for update")
                .param("id", account.value())
                .query(Long.class)
                .single();
        Instant now = wall.clock().instant();
        OptionalLong step = codeSecret(account)
                .map(secret -> OneTimeCode.match(secret.bytes(), given.replace(" ", ""), now, last))
                .orElse(OptionalLong.empty());
        step.ifPresent(taken -> jdbc.sql("update account set code_step = :step, code_confirmed = true where id = :id")
                .param("step", taken)
                .param("id", account.value())
                .update());
        return step.isPresent();
    }

    private Optional<String> passphrase(AccountId account) {
        return jdbc.sql("select passphrase from account where id = :id and passphrase is not null")
                .param("id", account.value())
                .query(String.class)
                .optional();
    }

    private String hashed(String passphrase) {
        return String.valueOf(argon.encode(passphrase));
    }

    private static Label label(AccountId account) {
        return new Label(account.value(), FIELD, 1);
    }
}
