package org.safepassage.service.intake.mentions;

import java.util.Map;

/**
 * One row of a list or roll, its cells by what their columns mean.
 *
 * @param number the row's number in its file, 1-based, header not counted; it is the part number of the row's spans
 */
public record Row(int number, Map<Column, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    @Override
    public String toString() {
        return "Row[" + number + ", " + cells.keySet() + "]";
    }
}
