package org.safepassage.service.intake.reading.lists;

import java.util.List;

/** The cells of a sheet before anything is made of them; blank lines left out. */
record RawSheet(String name, boolean hidden, List<Line> lines) {

    /** @param number 1-based line of the sheet or file */
    record Line(int number, List<String> cells, boolean hidden) {

        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
