package org.safepassage.linkage.dates;

import java.time.DateTimeException;
import java.util.Optional;

/**
 * Reads dates written in digits of any script: 1987-08-03, 3/8/1987, 19870803, 1366/5/12, 1987. Day before month unless
 * that is impossible; years 1200 to 1450 are Solar Hijri.
 */
public final class DateReader {
    private static final int FIRST_SOLAR = 1200;
    private static final int LAST_SOLAR = 1450;

    private DateReader() {}

    /** Empty when it is no date, or a day that does not exist. */
    public static Optional<BirthDate> read(String written) {
        int[] numbers = new int[3];
        int[] lengths = new int[3];
        int found = numbers(written, numbers, lengths);
        try {
            return switch (found) {
                case 1 -> one(numbers[0], lengths[0]);
                case 2 -> two(numbers, lengths);
                case 3 -> three(numbers, lengths);
                default -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int numbers(String text, int[] numbers, int[] lengths) {
        int found = -1;
        boolean inside = false;
        for (int i = 0; i < text.length() && found < 3; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                if (inside && (text.charAt(i) == 'T' || text.charAt(i) == ' ') && found == 2) {
                    return 3;
                }
                inside = false;
                continue;
            }
            if (!inside && ++found == 3) {
                return 4;
            }
            inside = true;
            if (++lengths[found] > 8) {
                return 4;
            }
            numbers[found] = numbers[found] * 10 + digit;
        }
        return found + 1;
    }

    private static Optional<BirthDate> one(int number, int length) {
        if (length == 8) {
            return Optional.of(day(number / 10_000, number / 100 % 100, number % 100));
        }
        return length == 4 && number > 0 ? Optional.of(BirthDate.year(number, reckoning(number))) : Optional.empty();
    }

    private static Optional<BirthDate> two(int[] numbers, int[] lengths) {
        boolean yearFirst = lengths[0] == 4;
        int year = yearFirst ? numbers[0] : numbers[1];
        int month = yearFirst ? numbers[1] : numbers[0];
        boolean possible = (yearFirst || lengths[1] == 4) && month >= 1 && month <= 12;
        return possible ? Optional.of(BirthDate.month(year, month, reckoning(year))) : Optional.empty();
    }

    private static Optional<BirthDate> three(int[] numbers, int[] lengths) {
        if (lengths[0] == 4) {
            return Optional.of(ordered(numbers[0], numbers[2], numbers[1]));
        }
        return lengths[2] == 4 ? Optional.of(ordered(numbers[2], numbers[0], numbers[1])) : Optional.empty();
    }

    private static BirthDate ordered(int year, int day, int month) {
        return month > 12 ? day(year, day, month) : day(year, month, day);
    }

    private static BirthDate day(int year, int month, int day) {
        if (month == 0) {
            return BirthDate.year(year, reckoning(year));
        }
        return day == 0
                ? BirthDate.month(year, month, reckoning(year))
                : BirthDate.exact(year, month, day, reckoning(year));
    }

    private static Reckoning reckoning(int year) {
        return year >= FIRST_SOLAR && year <= LAST_SOLAR ? Reckoning.SOLAR_HIJRI : Reckoning.GREGORIAN;
    }
}
