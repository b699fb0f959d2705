package org.safepassage.service.intake.reading;

import java.util.List;

/**
 * How a list's columns are taken: a guess that a person can correct and have the list read again with.
 *
 * @param headingRow the line, 1-based from the top of the sheet, that holds the headings; 0 when there is none
 * @param headings as written, empty where there is none
 * @param meanings one for each column, in the same order
 */
public record Columns(int headingRow, List<String> headings, List<ColumnMeaning> meanings) {

    public Columns {
        headings = List.copyOf(headings);
        meanings = List.copyOf(meanings);
    }

    public ColumnMeaning meaning(int column) {
        return column < meanings.size() ? meanings.get(column) : ColumnMeaning.UNKNOWN;
    }

    /** These columns with one of them corrected. */
    public Columns with(int column, ColumnMeaning meaning) {
        var corrected = new java.util.ArrayList<>(meanings);
        while (corrected.size() <= column) corrected.add(ColumnMeaning.UNKNOWN);
        corrected.set(column, meaning);
        return new Columns(headingRow, headings, corrected);
    }
}
