package org.safepassage.service.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list.
 *
 * @param number 1-based among the data rows of the whole list, headings, titles and blank lines not counted
 * @param line 1-based line of its sheet
 * @param cells as text, one for each column; dates of a workbook as 1987-08-03
 * @param hidden whether its sheet hid it
 * @param parked why a person must look at it, else null
 */
public record ListRow(
        int number,
        int line,
        List<String> cells,
        boolean hidden,
        @Nullable Parked parked) {

    public enum Parked {
        RAGGED("This row has another number of cells than the headings."),
        SHIFTED("The cells of this row seem moved against the headings."),
        NO_NAME("This row names nobody.");

        private final String sentence;

        Parked(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    @Override
    public String toString() {
        return "ListRow[number=" + number + ", line=" + line + ", parked=" + parked + "]";
    }
}
