package org.safepassage.linkage.batch;

import java.time.LocalDate;
import org.safepassage.linkage.dates.BirthAgreement;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.dates.DateReader;
import org.safepassage.linkage.table.Column;

/** Birth dates in either calendar; a slip and a wrong month are levels of their own. */
final class Dates extends SingleValue {
    private static final int SLIP = 2;
    private static final int TWO_OF_THREE = 3;
    private static final int YEAR = 4;
    private static final int NEAR = 5;

    private BirthAgreement.Span[] spans = {};
    private int unreadable;

    Dates(FieldSpec spec, Column column) {
        super(spec, column, true);
    }

    /** Distinct values that are no dates. */
    int unreadable() {
        return unreadable;
    }

    @Override
    void start(int forms) {
        spans = new BirthAgreement.Span[forms + 1];
    }

    @Override
    String written(String value) {
        var date = DateReader.read(value);
        if (date.isEmpty()) {
            unreadable++;
            return "";
        }
        BirthDate d = date.get();
        return d.year() + "-" + d.month() + "-" + d.day() + "-" + d.reckoning();
    }

    @Override
    void add(int number, String written) {
        String[] cells = written.split("-");
        String digits = "%04d/%02d/%02d"
                .formatted(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        spans[number] = BirthAgreement.Span.of(DateReader.read(digits).orElseThrow());
    }

    @Override
    int level(int a, int b) {
        return switch (BirthAgreement.of(spans[a], spans[b])) {
            case SAME_DAY -> EXACT;
            case SLIP -> SLIP;
            case SAME_MONTH -> TWO_OF_THREE;
            case SAME_YEAR, ABOUT_SAME -> twoOfThree(a, b) ? TWO_OF_THREE : YEAR;
            case YEAR_APART -> twoOfThree(a, b) ? TWO_OF_THREE : NEAR;
            case FEW_YEARS, TEN_YEARS, FAR -> twoOfThree(a, b) ? TWO_OF_THREE : DIFFERENT;
        };
    }

    private boolean twoOfThree(int a, int b) {
        String one = spans[a].digits();
        String other = spans[b].digits();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int same = (one.regionMatches(0, other, 0, 4) ? 1 : 0)
                + (one.regionMatches(4, other, 4, 2) ? 1 : 0)
                + (one.regionMatches(6, other, 6, 2) ? 1 : 0);
        return same == 2;
    }

    @Override
    double share(int slot, int level, int rowA, int rowB) {
        return 0;
    }

    @Override
    long key(Kind kind, int row) {
        int number = formOf(row);
        if (number == 0) {
            return 0;
        }
        BirthAgreement.Span span = spans[number];
        LocalDate middle = LocalDate.ofEpochDay((span.from() + span.to()) / 2);
        return switch (kind) {
            case YEAR -> mix(middle.getYear() + 7L);
            case MONTH_AND_DAY ->
                span.from() == span.to() ? mix(middle.getMonthValue() * 100L + middle.getDayOfMonth()) : 0;
            default -> span.from() == span.to() ? mix(span.from() * 31 + 5) : mix(number * 131L + 3);
        };
    }

    @Override
    long[] windows(int row) {
        int number = formOf(row);
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
