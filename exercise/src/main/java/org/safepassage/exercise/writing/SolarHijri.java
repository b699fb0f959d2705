package org.safepassage.exercise.writing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The Afghan and Iranian calendar by its 33-year cycle of eight leap years, right for every year anyone living was born in. */
record SolarHijri(int year, int month, int day) {
    private static final LocalDate FIRST_OF_1300 = LocalDate.of(1921, 3, 21);

    static SolarHijri of(LocalDate date) {
        long days = ChronoUnit.DAYS.between(FIRST_OF_1300, date);
        int year = 1300;
        while (days < 0) {
            year--;
            days += length(year);
        }
        while (days >= length(year)) {
            days -= length(year);
            year++;
        }
        int day = (int) days;
        return day < 186
                ? new SolarHijri(year, day / 31 + 1, day % 31 + 1)
                : new SolarHijri(year, (day - 186) / 30 + 7, (day - 186) % 30 + 1);
    }

    private static int length(int year) {
        return switch (Math.floorMod(year, 33)) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> 366;
            default -> 365;
        };
    }
}
