package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses within this service that a browser hands back to us: taken only when they lead nowhere else. */
final class LocalAddress {
    private LocalAddress() {}

    /** The address when it is a path of ours, else the start page. */
    static String orStart(String given) {
        boolean ours = given.startsWith("/")
                && !given.startsWith("//")
                && given.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
        return ours ? given : "/";
    }

    /** {@code path?to=…}, to come back to what was asked for; the query is left out, since it may hold what was searched. */
    static String comingBack(String path, HttpServletRequest request) {
        String asked = request.getRequestURI();
        return asked.equals("/") ? path : path + "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
