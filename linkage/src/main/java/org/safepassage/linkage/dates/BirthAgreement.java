package org.safepassage.linkage.dates;

import static org.safepassage.linkage.dates.BirthDate.Precision.ABOUT;
import static org.safepassage.linkage.dates.BirthDate.Precision.EXACT;
import static org.safepassage.linkage.dates.BirthDate.Precision.MONTH;

import java.time.LocalDate;
import java.util.Locale;
import org.safepassage.linkage.identifiers.Digits;

/** How far two birth dates agree, best first. */
public enum BirthAgreement {
    SAME_DAY,
    /** One digit wrong, or day and month swapped. */
    SLIP,
    /** The same month, or a month within which the other's day lies. */
    SAME_MONTH,
    SAME_YEAR,
    /** Two exact dates in one year, with neither day nor month a slip apart: that speaks against one person. */
    OTHER_DAY,
    /** Within what "about" or an age allows. */
    ABOUT_SAME,
    /** Up to one year apart. */
    YEAR_APART,
    /** Up to three years apart. */
    FEW_YEARS,
    /** Up to ten years apart. */
    TEN_YEARS,
    FAR;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the model's file calls it. */
    public String code() {
        return code;
    }

    private static final int DAYS_A_YEAR = 366;

    public static BirthAgreement of(BirthDate first, BirthDate second) {
        return of(Span.of(first), Span.of(second));
    }

    /** A birth date made ready for many comparisons, in days since 1970. */
    public record Span(BirthDate date, boolean newYear, long from, long to, String digits, String swapped) {
        public static Span of(BirthDate stated) {
            BirthDate date = stated.trusted();
            LocalDate from = date.earliest();
            boolean exact = date.precision() == EXACT;
            String digits = exact ? digits(from.getYear(), from.getMonthValue(), from.getDayOfMonth()) : "";
            String swapped = exact ? digits(from.getYear(), from.getDayOfMonth(), from.getMonthValue()) : "";
            return new Span(
                    date,
                    stated.isNewYearsDay(),
                    from.toEpochDay(),
                    date.latest().toEpochDay(),
                    digits,
                    swapped);
        }

        /* Eight digits; a one before each number keeps its zeros. */
        private static String digits(int year, int two, int more) {
            return Integer.toString(10_000 + year).substring(1)
                    + Integer.toString(100 + two).substring(1)
                    + Integer.toString(100 + more).substring(1);
        }

        @Override
        public String toString() {
            return "Span[" + date.precision() + "]";
        }
    }

    public static BirthAgreement of(Span a, Span b) {
        BirthDate.Precision rougher =
                a.date.precision().compareTo(b.date.precision()) > 0 ? a.date.precision() : b.date.precision();
        boolean overlap = a.from <= b.to && b.from <= a.to;
        if (rougher == EXACT) {
            return exact(a, b);
        }
        if (overlap) {
            return rougher == ABOUT ? ABOUT_SAME : rougher == MONTH ? SAME_MONTH : SAME_YEAR;
        }
        return apart(Math.max(a.from - b.to, b.from - a.to));
    }

    private static BirthAgreement exact(Span a, Span b) {
        if (a.from == b.from) {
            return SAME_DAY;
        }
        if (a.digits.equals(b.swapped) || Digits.oneSlip(a.digits, b.digits)) {
            return SLIP;
        }
        if (a.digits.regionMatches(0, b.digits, 0, 4)) {
            return OTHER_DAY;
        }
        return apart(Math.abs(a.from - b.from));
    }

    private static BirthAgreement apart(long days) {
        if (days <= DAYS_A_YEAR) {
            return YEAR_APART;
        }
        return days <= 3L * DAYS_A_YEAR ? FEW_YEARS : days <= 10L * DAYS_A_YEAR ? TEN_YEARS : FAR;
    }
}
