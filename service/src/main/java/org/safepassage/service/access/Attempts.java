package org.safepassage.service.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed attempts to sign in, whether or not the name exists, so that being slowed down tells nothing either.
 * Somebody else's failures from elsewhere can slow a name down, but only far above what its owner mistypes.
 */
@Component
class Attempts {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int OF_NAME_FROM_PLACE = 5;
    private static final int OF_NAME = 20;
    private static final int FROM_PLACE = 60;

    private final JdbcClient jdbc;
    private final OperationHere operation;
    private final Vault vault;
    private final Clock clock;

    Attempts(JdbcClient jdbc, OperationHere operation, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.operation = operation;
        this.vault = vault;
        this.clock = clock;
    }

    boolean tooMany(String signInName, String place) {
        return jdbc.sql("""
                        select count(*) filter (where name_mark = :name and place_mark = :place) >= :both
                            or count(*) filter (where name_mark = :name) >= :ofName
                            or count(*) filter (where place_mark = :place) >= :fromPlace
                        from failed_attempt
                        where (name_mark = :name or place_mark = :place) and at > :since""")
                .param("name", mark("attempt-name", Accounts.normalised(signInName)))
                .param("place", mark("attempt-place", place))
                .param("both", OF_NAME_FROM_PLACE)
                .param("ofName", OF_NAME)
                .param("fromPlace", FROM_PLACE)
                .param("since", Accounts.utc(since()))
                .query(Boolean.class)
                .single();
    }

    void failed(String signInName, String place) {
        jdbc.sql("""
                        insert into failed_attempt (operation, name_mark, place_mark, at)
                        values (:operation, :name, :place, :now)""")
                .param("operation", operation.id().value())
                .param("name", mark("attempt-name", Accounts.normalised(signInName)))
                .param("place", mark("attempt-place", place))
                .param("now", Accounts.utc(clock.instant()))
                .update();
    }

    /** Forgets what is too old to count, and what this name got wrong from this place before it got it right. */
    @Transactional
    void succeeded(String signInName, String place) {
        jdbc.sql("delete from failed_attempt where at <= :since or name_mark = :name and place_mark = :place")
                .param("since", Accounts.utc(since()))
                .param("name", mark("attempt-name", Accounts.normalised(signInName)))
                .param("place", mark("attempt-place", place))
                .update();
    }

    private Instant since() {
        return clock.instant().minus(WINDOW);
    }

    private byte[] mark(String kind, String value) {
        return vault.tokens().fingerprint(kind, value.getBytes(UTF_8));
    }
}
