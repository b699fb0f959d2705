package org.safepassage.service.intake.mentions.dates;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.safepassage.service.intake.mentions.Birth.CalendarName;
import org.safepassage.service.intake.mentions.Birth.Precision;

/**
 * A date as written: month and day are 0 when not given. The calendar follows from the year: 1280 to 1420 is Solar
 * Hijri, 1890 to 2030 Gregorian; no other year is a date of a living person.
 *
 * @param to the token after the date
 */
record WrittenDate(int to, int year, int month, int day, boolean orderAssumed) {

    static boolean isSolarYear(int year) {
        return year >= 1280 && year <= 1420;
    }

    static boolean isYear(int year) {
        return isSolarYear(year) || year >= 1890 && year <= 2030;
    }

    CalendarName calendar() {
        return isSolarYear(year) ? CalendarName.SOLAR_HIJRI : CalendarName.GREGORIAN;
    }

    Precision precision() {
        return day > 0 ? Precision.EXACT : month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day it can mean, Gregorian; empty when there is no such day. */
    Optional<LocalDate> earliest() {
        return toGregorian(year, Math.max(1, month), Math.max(1, day));
    }

    Optional<LocalDate> latest() {
        if (day > 0) {
            return earliest();
        }
        Optional<LocalDate> next =
                month > 0 && month < 12 ? toGregorian(year, month + 1, 1) : toGregorian(year + 1, 1, 1);
        return next.map(first -> first.minusDays(1));
    }

    private static Optional<LocalDate> toGregorian(int year, int month, int day) {
        if (!isYear(year) || month > 12 || day > 31) {
            return Optional.empty();
        }
        try {
            return isSolarYear(year) ? solar(year, month, day) : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> solar(int year, int month, int day) {
        PersianCalendar calendar = new PersianCalendar(com.ibm.icu.util.TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        if (day > calendar.getActualMaximum(Calendar.DAY_OF_MONTH)) {
            return Optional.empty();
        }
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return Optional.of(Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate());
    }
}
