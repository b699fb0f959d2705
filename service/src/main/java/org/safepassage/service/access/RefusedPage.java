package org.safepassage.service.access;

/** What happened, what was kept, what to do; @param breakGlass where the glass can be broken, or "" */
public record RefusedPage(String happened, String kept, String next, String breakGlass) {}
