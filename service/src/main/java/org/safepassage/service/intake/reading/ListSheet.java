package org.safepassage.service.intake.reading;

import java.util.List;
import java.util.Optional;

/**
 * A list of people, or one sheet of a workbook.
 *
 * @param name of the sheet; empty for csv
 * @param titles lines above the headings, as text
 */
public record ListSheet(String name, boolean hidden, List<String> titles, Columns columns, List<ListRow> rows) {

    /** The first non-empty cell of a row whose column has this meaning. */
    public Optional<String> cell(ListRow row, ColumnMeaning meaning) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (columns.meaning(i) == meaning && !row.cells().get(i).isBlank())
                return Optional.of(row.cells().get(i));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "ListSheet[rows=" + rows.size() + "]";
    }
}
