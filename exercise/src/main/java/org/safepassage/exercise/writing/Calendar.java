package org.safepassage.exercise.writing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.safepassage.exercise.people.Chance;

/** The fifteen days and how the arrivals fall on them: a rise, a crest before the last flights, and days with hours. */
final class Calendar {
    static final LocalDate START = LocalDate.of(2021, 8, 15);
    private static final int[] DAYS = {4, 5, 6, 7, 8, 9, 12, 14, 15, 20, 26, 22, 12, 7, 5};
    private static final int[] HOURS = {3, 2, 2, 2, 3, 4, 5, 7, 9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8, 7, 6, 5, 4};

    private Calendar() {}

    static OffsetDateTime draw(Chance chance) {
        return START.plusDays(chance.weighted(DAYS))
                .atTime(chance.weighted(HOURS), chance.below(60), chance.below(60))
                .atOffset(ZoneOffset.UTC);
    }

    /** Later than {@code first}, and still within the crisis. */
    static OffsetDateTime after(OffsetDateTime first, Chance chance) {
        OffsetDateTime end = START.plusDays(15).atStartOfDay().atOffset(ZoneOffset.UTC);
        long left = Math.max(2, (end.toEpochSecond() - first.toEpochSecond()) / 60);
        long minutes = 1 + (long) (left * 0.98 * chance.unit() * chance.unit());
        return first.plusMinutes(Math.min(minutes, left - 1));
    }

    static OffsetDateTime in(String zone, OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.of(zone));
    }
}
