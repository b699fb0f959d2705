package org.safepassage.service.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times are said to staff: always with their zone. */
public final class Times {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm zzz", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.UK);

    private Times() {}

    /** "15 Aug 2021, 14:02 UTC" */
    public static String full(Instant time) {
        return full(time, ZoneOffset.UTC);
    }

    public static String full(Instant time, ZoneId zone) {
        return FULL.format(time.atZone(named(zone)));
    }

    /** "as at 14:02 UTC", for beside a count */
    public static String asAt(Instant time) {
        return "as at " + CLOCK.format(time.atZone(named(ZoneOffset.UTC)));
    }

    // An offset of nought prints as "Z", which few readers know.
    private static ZoneId named(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
    }
}
