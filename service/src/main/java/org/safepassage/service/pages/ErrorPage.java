package org.safepassage.service.pages;

/** What an error page says: what happened, what was kept, what to do now; and a reference to quote, if there is one. */
public record ErrorPage(String happened, String kept, String next, String reference) {}
