package org.safepassage.linkage.batch;

import java.util.Arrays;
import org.safepassage.linkage.identifiers.Digits;
import org.safepassage.linkage.table.Column;

/** Ages in years. */
final class Ages extends SingleValue {
    private int[] years = {};

    Ages(FieldSpec spec, Column column) {
        super(spec, column, false);
    }

    @Override
    void room(int forms) {
        years = Arrays.copyOf(years, forms);
    }

    @Override
    String written(String value) {
        String digits = Digits.only(value.split("\\.", 2)[0]);
        return digits.isEmpty() || digits.length() > 4 ? "" : Integer.toString(Integer.parseInt(digits));
    }

    @Override
    void add(int number, String written) {
        years[number] = Integer.parseInt(written);
    }

    @Override
    int level(int a, int b) {
        int apart = Math.abs(years[a] - years[b]);
        return apart <= 1 ? 2 : apart <= 3 ? 3 : apart <= 6 ? 4 : DIFFERENT;
    }

    @Override
    long key(Kind kind, int number) {
        return number == 0 ? 0 : mix(kind == Kind.YEAR ? years[number] / 3 + 11L : years[number] + 1000L);
    }

    @Override
    long[] windows(int number) {
        return number == 0 ? NO_KEYS : new long[] {mix(years[number] / 2 + 77L), mix((years[number] + 1) / 2 + 77L)};
    }

    @Override
    String words(int slot, int level) {
        return switch (level) {
            case EXACT -> "same age";
            case 2 -> "a year apart";
            case 3 -> "up to three years apart";
            case 4 -> "up to six years apart";
            default -> "different";
        };
    }
}
