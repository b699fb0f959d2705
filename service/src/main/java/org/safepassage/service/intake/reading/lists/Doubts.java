package org.safepassage.service.intake.reading.lists;

import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.ColumnMeaning;
import org.safepassage.service.intake.reading.Columns;
import org.safepassage.service.intake.reading.ListRow.Parked;

/** Finds the rows that a person must look at. */
final class Doubts {
    private Doubts() {}

    static @Nullable Parked of(RawSheet.Line line, Columns columns) {
        int width = columns.meanings().size();
        boolean beyond = false;
        for (int i = width; i < line.cells().size(); i++)
            beyond |= !line.cells().get(i).isBlank();
        if (beyond) return shifted(line, columns) ? Parked.SHIFTED : Parked.RAGGED;
        boolean named = false;
        boolean namesExpected = false;
        for (int i = 0; i < width; i++) {
            if (!columns.meaning(i).ofName()) continue;
            namesExpected = true;
            named |= ColumnContents.letters(line.cell(i)) > 0;
        }
        if (namesExpected && shifted(line, columns)) return Parked.SHIFTED;
        if (namesExpected && !named) return Parked.NO_NAME;
        return null;
    }

    /** Cells that cannot mean what their column means, at least two or one of them a name made of digits. */
    private static boolean shifted(RawSheet.Line line, Columns columns) {
        int wrong = 0;
        for (int i = 0; i < columns.meanings().size(); i++) {
            ColumnMeaning meaning = columns.meaning(i);
            String cell = line.cell(i);
            if (cell.isBlank()) continue;
            if (meaning.ofName()
                    && (ColumnContents.isPhone(cell) || ColumnContents.isDate(cell) || ColumnContents.isEmail(cell)))
                return true;
            if (meaning == ColumnMeaning.EMAIL && ColumnContents.isPhone(cell)) wrong++;
            if (meaning == ColumnMeaning.PHONE && (ColumnContents.isEmail(cell) || ColumnContents.isWords(cell)))
                wrong++;
            if (meaning == ColumnMeaning.BIRTH_DATE && (ColumnContents.isEmail(cell) || ColumnContents.isWords(cell)))
                wrong++;
            if (meaning == ColumnMeaning.AGE && ColumnContents.letters(cell) > 4) wrong++;
        }
        return wrong >= 2;
    }
}
