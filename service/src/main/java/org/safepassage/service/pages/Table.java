package org.safepassage.service.pages;

import java.util.List;

/**
 * A dense table: the link in the first column, at most eight columns.
 *
 * @param caption what the rows are, and as at when they were counted
 * @param empty what would fill the table, said when there are no rows
 */
public record Table(String caption, List<String> columns, List<List<Cell>> rows, String empty) {
    private static final int MOST_COLUMNS = 8;

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a table has at most " + MOST_COLUMNS + " columns");
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells where there are " + columns.size() + " columns");
            }
        }
    }

    public boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.getFirst().get(column).isNumeric();
    }
}
