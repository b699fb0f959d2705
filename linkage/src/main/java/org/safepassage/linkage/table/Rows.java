package org.safepassage.linkage.table;

import java.util.Arrays;

/** Some rows as read: their cells one after the other in one array of bytes, column by column within a row. */
final class Rows {
    static final int MOST = 4096;

    private final int columns;
    private final int[] starts;
    private final int[] ends;
    private byte[] bytes = new byte[1 << 18];
    private int used;
    private int cells;

    Rows(int columns) {
        this.columns = columns;
        starts = new int[MOST * columns];
        ends = new int[MOST * columns];
    }

    int count() {
        return cells / columns;
    }

    boolean full() {
        return cells == starts.length;
    }

    /** Adds the next column's cell of the row under way. */
    void cell(byte[] from, int start, int end) {
        int length = end - start;
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + length));
        }
        System.arraycopy(from, start, bytes, used, length);
        starts[cells] = used;
        used += length;
        ends[cells++] = used;
    }

    /** Writes one column's cells to its place, from a row of the table onwards. */
    void into(Column column, int at, int firstRow) {
        int row = firstRow;
        for (int cell = at; cell < cells; cell += columns) {
            column.set(row++, bytes, starts[cell], ends[cell]);
        }
    }
}
