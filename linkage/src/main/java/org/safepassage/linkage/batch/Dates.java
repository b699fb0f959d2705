package org.safepassage.linkage.batch;

import java.time.LocalDate;
import java.util.Arrays;
import org.safepassage.linkage.dates.BirthAgreement;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.dates.DateReader;
import org.safepassage.linkage.dates.Reckoning;
import org.safepassage.linkage.table.Column;

/** Birth dates in either calendar; a slip and a wrong month are levels of their own. */
final class Dates extends SingleValue {
    private static final int SLIP = 2;
    private static final int TWO_OF_THREE = 3;
    private static final int YEAR = 4;
    private static final int NEAR = 5;
    private static final int DAYS_A_YEAR = 366;

    private BirthAgreement.Span[] spans = {};
    private int[] exactDays = {};
    private long[] years = {};
    private long[] daysOfYear = {};
    private long[] days = {};

    Dates(FieldSpec spec, Column column) {
        super(spec, column, false);
    }

    @Override
    void room(int forms) {
        spans = Arrays.copyOf(spans, forms);
        exactDays = Arrays.copyOf(exactDays, forms);
        years = Arrays.copyOf(years, forms);
        daysOfYear = Arrays.copyOf(daysOfYear, forms);
        days = Arrays.copyOf(days, forms);
    }

    @Override
    String written(String value) {
        var date = DateReader.read(value);
        if (date.isEmpty()) {
            return "";
        }
        BirthDate d = date.get();
        String hijri = d.reckoning() == Reckoning.SOLAR_HIJRI ? "h" : "g";
        return padded(d.year(), 4) + "-" + padded(d.month(), 2) + "-" + padded(d.day(), 2) + hijri;
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    void add(int number, String written) {
        int year = Integer.parseInt(written, 0, 4, 10);
        int month = Integer.parseInt(written, 5, 7, 10);
        int day = Integer.parseInt(written, 8, 10, 10);
        Reckoning reckoning = written.endsWith("h") ? Reckoning.SOLAR_HIJRI : Reckoning.GREGORIAN;
        BirthDate date = month == 0
                ? BirthDate.year(year, reckoning)
                : day == 0 ? BirthDate.month(year, month, reckoning) : BirthDate.exact(year, month, day, reckoning);
        BirthAgreement.Span span = BirthAgreement.Span.of(date);
        LocalDate middle = LocalDate.ofEpochDay((span.from() + span.to()) / 2);
        boolean exact = span.from() == span.to();
        spans[number] = span;
        exactDays[number] = ExactDays.of(span.digits());
        years[number] = mix(middle.getYear() + 7L);
        daysOfYear[number] = exact ? mix(middle.getMonthValue() * 100L + middle.getDayOfMonth()) : 0;
        days[number] = exact ? mix(span.from() * 31 + 5) : mix(number * 131L + 3);
    }

    @Override
    int level(int a, int b) {
        int one = exactDays[a];
        int other = exactDays[b];
        if (one == 0 || other == 0) {
            return rough(a, b);
        }
        if (one == other || ExactDays.slip(one, other)) {
            return one == other ? EXACT : SLIP;
        }
        if (ExactDays.twoOfThree(one, other)) {
            return TWO_OF_THREE;
        }
        return ExactDays.sameYear(one, other)
                ? YEAR
                : Math.abs(spans[a].from() - spans[b].from()) <= DAYS_A_YEAR ? NEAR : DIFFERENT;
    }

    private int rough(int a, int b) {
        return switch (BirthAgreement.of(spans[a], spans[b])) {
            case SAME_DAY -> EXACT;
            case SLIP -> SLIP;
            case SAME_MONTH -> TWO_OF_THREE;
            case SAME_YEAR, OTHER_DAY, ABOUT_SAME -> YEAR;
            case YEAR_APART -> NEAR;
            case FEW_YEARS, TEN_YEARS, FAR -> DIFFERENT;
        };
    }

    @Override
    double share(int slot, int level, int a, int b) {
        return 0;
    }

    @Override
    boolean gains(int level) {
        return false;
    }

    @Override
    long key(Kind kind, int number) {
        if (number == 0) {
            return 0;
        }
        return switch (kind) {
            case YEAR -> years[number];
            case MONTH_AND_DAY -> daysOfYear[number];
            default -> days[number];
        };
    }

    @Override
    long[] windows(int number) {
        if (number == 0) {
            return NO_KEYS;
        }
        int from = LocalDate.ofEpochDay(spans[number].from()).getYear();
        int to = Math.min(from + 2, LocalDate.ofEpochDay(spans[number].to()).getYear());
        long[] windows = new long[(to + 1) / 2 - from / 2 + 1];
        for (int i = 0; i < windows.length; i++) {
            windows[i] = mix(from / 2 + i + 77L);
        }
        return windows;
    }

    @Override
    String words(int slot, int level) {
        return switch (level) {
            case EXACT -> "same day";
            case SLIP -> "one slip apart, or day and month swapped";
            case TWO_OF_THREE -> "two of day, month and year agree";
            case YEAR -> "same year";
            case NEAR -> "up to a year apart";
            default -> "different";
        };
    }
}
