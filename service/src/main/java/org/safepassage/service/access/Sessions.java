package org.safepassage.service.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.Session.Stage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * Sessions in the database, so that any instance serves any browser and closing an account ends them all. They end after
 * 15 idle minutes and after 8 hours; each step of signing in gets a new token.
 */
@Component
class Sessions {
    static final String COOKIE = "__Host-session";
    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration AT_MOST = Duration.ofHours(8);
    private static final Duration SET_UP_AT_MOST = Duration.ofMinutes(30);
    /** Being seen is written at most this often: a read should not be a write. */
    private static final Duration SEEN_EVERY = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final OperationHere operation;
    private final Tokens tokens;
    private final Clock clock;

    Sessions(JdbcClient jdbc, OperationHere operation, Tokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.operation = operation;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Begins a session at this stage and ends the one that the browser had. */
    @Transactional
    public void begin(HttpServletRequest request, HttpServletResponse response, AccountId account, Stage stage) {
        end(request);
        String token = tokens.fresh();
        jdbc.sql("""
                        insert into staff_session (token, operation, account, stage, begun_at, seen_at, stepped_up_at)
                        values (:token, :operation, :account, :stage, :now, :now, :now)""")
                .param("token", Tokens.hash(token))
                .param("operation", operation.id().value())
                .param("account", account.value())
                .param("stage", stage.code())
                .param("now", Accounts.utc(clock.instant()))
                .update();
        if (stage == Stage.FULL) {
            seen(account);
        }
        setCookie(response, token);
    }

    /** The browser's session at any stage, if it still lasts. */
    Optional<Session> of(HttpServletRequest request) {
        return token(request).flatMap(this::named);
    }

    /** Ends the browser's session and takes its cookie away. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        setCookie(response, null);
    }

    private void end(HttpServletRequest request) {
        token(request)
                .ifPresent(token -> jdbc.sql(
                                "update staff_session set ended_at = :now where token = :token and ended_at is null")
                        .param("now", Accounts.utc(clock.instant()))
                        .param("token", Tokens.hash(token))
                        .update());
    }

    /** The session that a cookie's token stands for, if it still lasts. */
    Optional<Session> named(String token) {
        Instant now = clock.instant();
        record Row(Session session, Instant begun, Instant seen) {}
        Optional<Row> row = jdbc.sql("""
                        select account, stage, begun_at, seen_at, stepped_up_at from staff_session
                        where token = :token and operation = :operation and ended_at is null""")
                .param("token", Tokens.hash(token))
                .param("operation", operation.id().value())
                .query((r, n) -> new Row(
                        new Session(
                                new AccountId(r.getObject("account", UUID.class)),
                                Stage.of(r.getString("stage")),
                                Objects.requireNonNull(Accounts.instant(r, "stepped_up_at"))),
                        Objects.requireNonNull(Accounts.instant(r, "begun_at")),
                        Objects.requireNonNull(Accounts.instant(r, "seen_at"))))
                .optional()
                .filter(r -> r.begun().plus(longest(r.session().stage())).isAfter(now))
                .filter(r -> r.seen().plus(IDLE).isAfter(now));
        row.filter(r -> r.seen().plus(SEEN_EVERY).isBefore(now)).ifPresent(r -> touch(token, r.session()));
        return row.map(Row::session);
    }

    private static Duration longest(Stage stage) {
        return stage == Stage.FULL ? AT_MOST : SET_UP_AT_MOST;
    }

    private void touch(String token, Session session) {
        jdbc.sql("update staff_session set seen_at = :now where token = :token")
                .param("now", Accounts.utc(clock.instant()))
                .param("token", Tokens.hash(token))
                .update();
        if (session.stage() == Stage.FULL) {
            seen(session.account());
        }
    }

    private void seen(AccountId account) {
        jdbc.sql("update account set last_seen_at = :now where id = :id")
                .param("now", Accounts.utc(clock.instant()))
                .param("id", account.value())
                .update();
    }

    private static Optional<String> token(HttpServletRequest request) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    private static void setCookie(HttpServletResponse response, @Nullable String token) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(COOKIE, token == null ? "" : token)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict");
        if (token == null) {
            cookie.maxAge(Duration.ZERO);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
