package org.safepassage.service.figures;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.pages.Fault;

/** Which moment a form asks for, in UTC: now where nothing is written, as at the time it was known where only that is. */
record Asked(Instant asAt, Instant knownAt, List<Fault> faults) {
    static Asked of(String asAt, String knownAt, Instant now) {
        List<Fault> faults = new ArrayList<>();
        Instant known = time("knownAt", knownAt, now.truncatedTo(ChronoUnit.SECONDS), faults);
        return new Asked(time("asAt", asAt, known, faults), known, List.copyOf(faults));
    }

    private static Instant time(String field, String written, Instant otherwise, List<Fault> faults) {
        if (written.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDateTime.parse(written.strip()).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            faults.add(new Fault(field, "Write day and time like 2021-08-24T12:00"));
            return otherwise;
        }
    }
}
