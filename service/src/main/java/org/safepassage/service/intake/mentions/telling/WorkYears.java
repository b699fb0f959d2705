package org.safepassage.service.intake.mentions.telling;

import org.safepassage.service.intake.mentions.text.Token;

/** Years of work; a Solar Hijri year is given as the Gregorian year it began in. */
final class WorkYears {

    private static final int SOLAR = 621;

    private WorkYears() {}

    /** The Gregorian year, or -1 when the token is no year of recent working lives. */
    static int year(Token token) {
        if (!token.isNumber() || token.length() != 4) {
            return -1;
        }
        int year = token.number();
        if (year >= 1979 && year <= 2022) {
            return year;
        }
        return year >= 1358 && year <= 1401 ? year + SOLAR : -1;
    }
}
