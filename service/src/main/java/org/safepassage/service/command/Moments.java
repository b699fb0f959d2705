package org.safepassage.service.command;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which moment a command asks about. */
final class Moments {
    @Option(
            names = "--as-at",
            paramLabel = "TIME",
            description = "What was so then, such as 2021-08-24T12:00Z (default: now).")
    @Nullable
    String asAt;

    @Option(names = "--known-at", paramLabel = "TIME", description = "By what had been recorded then (default: now).")
    @Nullable
    String knownAt;

    Instant asAt(Instant now) {
        return time(asAt, now);
    }

    Instant knownAt(Instant now) {
        return time(knownAt, now);
    }

    private static Instant time(@Nullable String given, Instant now) {
        if (given == null) {
            return now;
        }
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(given, Instant::from);
        } catch (DateTimeParseException e) {
            throw new WrongUsage("A time is written like 2021-08-24T12:00Z, with its zone. Nothing was changed.");
        }
    }
}
