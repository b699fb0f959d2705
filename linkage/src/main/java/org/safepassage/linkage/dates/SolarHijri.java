package org.safepassage.linkage.dates;

import java.time.LocalDate;

/**
 * The Solar Hijri calendar of Afghanistan and Iran, by the 33-year cycle, which agrees with the astronomical calendar for
 * the years 1178 to 1633 (1799 to 2254).
 */
public final class SolarHijri {
    private static final LocalDate NEW_YEAR_1370 = LocalDate.of(1991, 3, 21);

    private SolarHijri() {}

    /** Leap years have 366 days: years 1, 5, 9, 13, 17, 22, 26 and 30 of each 33. */
    public static boolean isLeap(int year) {
        return switch (Math.floorMod(year, 33)) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }

    /** Days in a month, 1 (Hamal, Farvardin) to 12 (Hut, Esfand). */
    public static int daysIn(int year, int month) {
        return month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
    }

    /** The Gregorian day; throws IllegalArgumentException when there is no such day. */
    public static LocalDate toGregorian(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
            throw new IllegalArgumentException("no such Solar Hijri day");
        }
        long days = month <= 7 ? (month - 1) * 31L : 186 + (month - 7) * 30L;
        return newYear(year).plusDays(days + day - 1);
    }

    /** The Solar Hijri year of a Gregorian day. */
    public static int yearOf(LocalDate day) {
        int year = day.getYear() - 621;
        return day.isBefore(newYear(year)) ? year - 1 : year;
    }

    static LocalDate newYear(int year) {
        int from = Math.min(year, 1370);
        int to = Math.max(year, 1370);
        long leaps = leapsBefore(to) - leapsBefore(from);
        long days = (to - from) * 365L + leaps;
        return year >= 1370 ? NEW_YEAR_1370.plusDays(days) : NEW_YEAR_1370.minusDays(days);
    }

    private static long leapsBefore(int year) {
        long cycles = Math.floorDiv(year, 33);
        long leaps = cycles * 8;
        for (int y = (int) (cycles * 33); y < year; y++) {
            leaps += isLeap(y) ? 1 : 0;
        }
        return leaps;
    }
}
