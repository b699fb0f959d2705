package org.safepassage.service.intake;

import java.util.List;
import org.safepassage.service.intake.reading.ListSheet;

/** Shows what kind of thing a column holds to somebody who may open nobody: a name is Aaaa Aaaa, a date 9999-99-99. */
final class Shapes {
    private static final int MOST = 3;
    private static final int LONGEST = 24;

    private Shapes() {}

    static List<String> of(ListSheet sheet, int column) {
        return sheet.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .map(Shapes::of)
                .distinct()
                .limit(MOST)
                .toList();
    }

    static String of(String cell) {
        StringBuilder shape = new StringBuilder();
        cell.strip().codePoints().limit(LONGEST).forEach(c -> shape.appendCodePoint(shape(c)));
        return shape.toString();
    }

    private static int shape(int c) {
        if (Character.isDigit(c)) {
            return '9';
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'A' : 'a';
        }
        return Character.isWhitespace(c) || c < 0x80 ? c : '·';
    }
}
