package org.safepassage.service.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Leaves a notice for the next page after a redirect. It lies in a cookie so that any instance can show it. */
@Component
public class Notices {
    static final String COOKIE = "__Host-notice";
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final String BETWEEN = "\n";

    /** Leaves a notice for the next page that this browser is shown. */
    public void leave(HttpServletResponse response, Notice notice) {
        String undo = notice.undo();
        String whole = undo == null ? notice.words() : notice.words() + BETWEEN + undo;
        set(
                response,
                Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(StandardCharsets.UTF_8)),
                LIFE);
    }

    Optional<Notice> take(HttpServletRequest request, HttpServletResponse response) {
        @Nullable Cookie left = WebUtils.getCookie(request, COOKIE);
        if (left == null || left.getValue().isEmpty()) {
            return Optional.empty();
        }
        set(response, "", Duration.ZERO);
        try {
            return Optional.of(read(left.getValue()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Notice read(String value) {
        String whole = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        int end = whole.indexOf(BETWEEN);
        return end < 0 ? Notice.of(whole) : new Notice(whole.substring(0, end), whole.substring(end + 1));
    }

    private static void set(HttpServletResponse response, String value, Duration life) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
