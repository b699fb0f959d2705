package org.safepassage.service.operations;

/**
 * One thing wrong in an operation's folder.
 *
 * @param file relative to the folder
 * @param line as a text editor counts, from 1; 0 when the whole file is meant
 * @param column the name of the column or setting; empty when the whole line is meant
 * @param message what is wrong and what to write instead
 */
public record Problem(String file, long line, String column, String message) {
    @Override
    public String toString() {
        String place =
                file + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", column '" + column + "'");
        return place + ": " + message;
    }
}
