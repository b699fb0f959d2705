package org.safepassage.linkage.batch;

import org.safepassage.linkage.identifiers.Digits;
import org.safepassage.linkage.identifiers.Document;
import org.safepassage.linkage.identifiers.Phone;
import org.safepassage.linkage.table.Column;

/** Telephones and document numbers: same, one slip apart, two slips apart, different. */
final class Numbers extends SingleValue {
    private static final int SLIP = 2;
    private static final int TWO_SLIPS = 3;

    private String[] texts = {};

    Numbers(FieldSpec spec, Column column) {
        super(spec, column, false);
    }

    @Override
    void start(int forms) {
        texts = new String[forms + 1];
    }

    @Override
    String written(String value) {
        if (spec.type() == FieldType.PHONE) {
            return Phone.read(value).map(Phone::tail).orElseGet(() -> Digits.only(value));
        }
        return Document.read("id", value).map(Document::number).orElse("");
    }

    @Override
    void add(int number, String written) {
        texts[number] = written;
    }

    @Override
    int level(int a, int b) {
        if (Digits.oneSlip(texts[a], texts[b])) {
            return SLIP;
        }
        boolean two = texts[a].length() >= 6 && Edits.damerau(texts[a], texts[b], 2) <= 2;
        return two ? TWO_SLIPS : DIFFERENT;
    }

    @Override
    double share(int slot, int level, int rowA, int rowB) {
        return level == EXACT ? shareOfForm(formOf(rowA)) : 0;
    }

    @Override
    long key(Kind kind, int row) {
        int number = formOf(row);
        return number == 0 ? 0 : mix(number + 1L);
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
