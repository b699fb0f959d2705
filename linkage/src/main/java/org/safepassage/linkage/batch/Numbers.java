package org.safepassage.linkage.batch;

import java.util.Arrays;
import org.safepassage.linkage.identifiers.Digits;
import org.safepassage.linkage.identifiers.Document;
import org.safepassage.linkage.identifiers.Phone;
import org.safepassage.linkage.table.Column;

/**
 * Telephones and document numbers: same, one slip apart, two slips apart, different. A number is kept as one
 * {@link PackedNumber}.
 */
final class Numbers extends Comparer {
    private static final int SLIP = 2;
    private static final int TWO_SLIPS = 3;

    private long[] numbers;
    private int used;
    private final double byChance;
    private final double rows;

    Numbers(FieldSpec spec, Column column) {
        super(spec, column);
        int codes = column.dictionary().size();
        numbers = new long[codes];
        double all = 0;
        double squares = 0;
        for (int code = 1; code < codes; code++) {
            numbers[code] = PackedNumber.of(written(column.dictionary().text(code)));
            double count = column.dictionary().count(code);
            all += count;
            squares += count * count;
        }
        rows = Math.max(1, all);
        byChance = Math.max(1e-9, squares / (rows * rows));
    }

    private String written(String value) {
        if (spec.type() == FieldType.ID) {
            return plain(value)
                    ? value
                    : Document.read("id", value).map(Document::number).orElse("");
        }
        if (plain(value) && value.charAt(0) == '0' && value.length() == 10) {
            return value.substring(1);
        }
        return Phone.read(value).map(Phone::tail).orElseGet(() -> Digits.only(value));
    }

    private static boolean plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() >= 3;
    }

    @Override
    int formOf(String value) {
        long number = PackedNumber.of(written(value));
        if (value.isEmpty() || number == 0) {
            return 0;
        }
        used = Math.max(used, column.dictionary().size());
        if (used >= numbers.length) {
            numbers = Arrays.copyOf(numbers, used + used / 4 + 16);
        }
        numbers[used] = number;
        return used++;
    }

    @Override
    int forms() {
        return column.dictionary().size();
    }

    @Override
    int formOf(int row) {
        int code = column.code(row);
        return numbers[code] == 0 ? 0 : code;
    }

    @Override
    long levels(int a, int b, LevelCache cache) {
        long one = numbers[a];
        long other = numbers[b];
        return one == other ? EXACT : differing(one, other);
    }

    @Override
    long glance(int a, int b) {
        long one = numbers[a];
        long other = numbers[b];
        return one == other ? EXACT : PackedNumber.farApart(one, other) ? DIFFERENT : -1;
    }

    @Override
    boolean remembers() {
        return false;
    }

    private static int differing(long a, long b) {
        if (PackedNumber.farApart(a, b)) {
            return DIFFERENT;
        }
        String one = PackedNumber.text(a);
        String other = PackedNumber.text(b);
        if (Digits.oneSlip(one, other)) {
            return SLIP;
        }
        boolean may = one.length() >= 6 && endsInCommon(one, other) >= 3;
        return may && Edits.damerau(one, other, 2) <= 2 ? TWO_SLIPS : DIFFERENT;
    }

    /* Two slips leave most of the beginning or of the end; numbers that share neither are not worth a closer look. */
    private static int endsInCommon(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return head + tail;
    }

    @Override
    double share(int slot, int level, int a, int b) {
        return level == EXACT
                ? (a < column.dictionary().size() ? column.dictionary().count(a) : 1) / rows
                : 0;
    }

    @Override
    double exactByChance(int slot) {
        return byChance;
    }

    @Override
    long key(Kind kind, int form) {
        long number = numbers[form];
        return number == 0 ? 0 : mix(number);
    }

    @Override
    String words(int slot, int level) {
        return switch (level) {
            case EXACT -> "same";
            case SLIP -> "one slip apart";
            case TWO_SLIPS -> "two slips apart";
            default -> "different";
        };
    }
}
