package org.safepassage.linkage.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When a person was born, as precisely as it was stated and no more.
 *
 * @param precision how exactly it was stated
 * @param year in the stated calendar
 * @param month 1 to 12 in the stated calendar, 0 when not stated
 * @param day 1 to 31, 0 when not stated
 * @param give years that the statement may be off, on either side; 0 unless the precision is ABOUT
 * @param reckoning the calendar it was stated in
 */
public record BirthDate(Precision precision, int year, int month, int day, int give, Reckoning reckoning) {
    /** How exactly a birth date was stated. */
    public enum Precision {
        EXACT,
        MONTH,
        YEAR,
        ABOUT
    }

    public BirthDate {
        if (year < 0 || year > 9999 || give < 0 || month < 0 || month > 12 || day < 0 || day > 31) {
            throw new IllegalArgumentException("no such birth date");
        }
    }

    /** Throws IllegalArgumentException (or DateTimeException) when the day does not exist in the calendar. */
    public static BirthDate exact(int year, int month, int day, Reckoning reckoning) {
        BirthDate date = new BirthDate(Precision.EXACT, year, month, day, 0, reckoning);
        date.earliest();
        return date;
    }

    public static BirthDate exact(LocalDate day) {
        return exact(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Reckoning.GREGORIAN);
    }

    public static BirthDate month(int year, int month, Reckoning reckoning) {
        return new BirthDate(Precision.MONTH, year, month, 0, 0, reckoning);
    }

    public static BirthDate year(int year, Reckoning reckoning) {
        return new BirthDate(Precision.YEAR, year, 0, 0, 0, reckoning);
    }

    public static BirthDate about(int year, int give, Reckoning reckoning) {
        return new BirthDate(Precision.ABOUT, year, 0, 0, give, reckoning);
    }

    /** The birth of somebody said to be so many years old on a day; stated ages are often a year off. */
    public static BirthDate ofAge(int years, LocalDate on) {
        LocalDate middle = on.minusYears(years).minusMonths(6);
        return about(middle.getYear(), 1, Reckoning.GREGORIAN);
    }

    /** The first day on which the person may have been born. */
    public LocalDate earliest() {
        int y = year - give;
        return reckoning == Reckoning.GREGORIAN
                ? LocalDate.of(y, Math.max(1, month), Math.max(1, day))
                : SolarHijri.toGregorian(y, Math.max(1, month), Math.max(1, day));
    }

    /** The last day on which the person may have been born. */
    public LocalDate latest() {
        int y = year + give;
        int m = month == 0 ? 12 : month;
        if (reckoning == Reckoning.GREGORIAN) {
            return day == 0 ? YearMonth.of(y, m).atEndOfMonth() : LocalDate.of(y, m, day);
        }
        return SolarHijri.toGregorian(y, m, day == 0 ? SolarHijri.daysIn(y, m) : day);
    }

    /** True when it is the first day of a year, which clerks write when only the year is known. */
    public boolean isNewYearsDay() {
        return precision == Precision.EXACT && month == 1 && day == 1;
    }

    /** What it can be trusted for: a first of January, or of Hamal, says the year only. */
    public BirthDate trusted() {
        return isNewYearsDay() ? year(year, reckoning) : this;
    }

    /** Completed years on a day, from the middle of the possible dates. */
    public int ageOn(LocalDate day) {
        long middle = (earliest().toEpochDay() + latest().toEpochDay()) / 2;
        return java.time.Period.between(LocalDate.ofEpochDay(middle), day).getYears();
    }

    @Override
    public String toString() {
        return "BirthDate[" + precision + ", " + reckoning + "]";
    }
}
