package org.safepassage.service.pages;

import java.time.Instant;
import java.util.List;

/** Something that happened: what, by whom (an account's name or "the service"), when, and details below it. */
public record TimelineEntry(String happened, String by, Instant at, List<Cell> details) {
    public TimelineEntry {
        details = List.copyOf(details);
    }
}
