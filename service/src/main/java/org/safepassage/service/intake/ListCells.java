package org.safepassage.service.intake;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Column;
import org.safepassage.service.intake.reading.ColumnMeaning;
import org.safepassage.service.intake.reading.ListRow;
import org.safepassage.service.intake.reading.ListSheet;

/** A row's cells by what their columns mean for finding people. */
final class ListCells {
    private ListCells() {}

    static Map<Column, String> of(ListSheet sheet, ListRow row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = column(sheet.columns().meaning(i));
            String cell = row.cells().get(i).strip();
            if (column != null && !cell.isEmpty()) {
                cells.merge(column, cell, (one, other) -> one + ", " + other);
            }
        }
        return cells;
    }

    private static @Nullable Column column(ColumnMeaning meaning) {
        return switch (meaning) {
            case NUMBER_IN_LIST -> Column.NUMBER;
            case FULL_NAME -> Column.NAME;
            case GIVEN_NAME -> Column.GIVEN_NAME;
            case FATHER_NAME -> Column.FATHER;
            case GRANDFATHER_NAME -> Column.GRANDFATHER;
            case FAMILY_NAME -> Column.FAMILY_NAME;
            case BIRTH_DATE -> Column.BIRTH;
            case AGE -> Column.AGE;
            case SEX -> Column.SEX;
            case NATIONALITY -> Column.NATIONALITY;
            case PHONE -> Column.PHONE;
            case EMAIL -> Column.EMAIL;
            case PASSPORT -> Column.PASSPORT;
            case TAZKIRA -> Column.TAZKIRA;
            case SERVICE_NUMBER -> Column.SERVICE_NUMBER;
            case EMPLOYER -> Column.EMPLOYER;
            case EMPLOYMENT -> Column.EMPLOYMENT;
            case ROLE -> Column.ROLE;
            case YEARS_FROM -> Column.WORKED_FROM;
            case YEARS_TO -> Column.WORKED_TO;
            case YEARS -> Column.YEARS;
            case RELATION -> Column.RELATION;
            case PLACE -> Column.LOCATION;
            case DANGER -> Column.THREAT;
            case MEDICAL -> Column.MEDICAL;
            case NOTES -> Column.NOTES;
            case FAMILY_NUMBER -> null;
            case UNKNOWN -> Column.NOTES;
        };
    }
}
