package org.safepassage.service.intake.mentions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a person is said to be born. The day lies between {@code earliest} and {@code latest}, both included, Gregorian;
 * for an exact date they are equal.
 *
 * @param raw the words as written
 * @param written the calendar it was written in
 * @param age the age stated, in whole years at the message's day; absent when a date was stated
 * @param orderAssumed true when day and month could stand the other way round and day first was assumed
 */
public record Birth(
        String raw,
        Span span,
        Precision precision,
        CalendarName written,
        LocalDate earliest,
        LocalDate latest,
        @Nullable Integer age,
        boolean orderAssumed) {

    public enum Precision {
        EXACT,
        MONTH,
        YEAR,
        ABOUT
    }

    public enum CalendarName {
        GREGORIAN,
        SOLAR_HIJRI
    }

    @Override
    public String toString() {
        return "Birth[" + precision + ", " + written + "]";
    }
}
