package org.safepassage.linkage.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;

/** One column: a code for every row, and the dictionary the codes belong to. */
public final class Column {
    private final String name;
    private final Dictionary dictionary = new Dictionary();
    private int[] codes = new int[1 << 12];

    Column(String name) {
        this.name = name;
    }

    /** A column made of another's values, row by row. */
    public static Column of(String name, int rows, IntFunction<String> text) {
        Column made = new Column(name);
        for (int row = 0; row < rows; row++) {
            byte[] value = text.apply(row).getBytes(StandardCharsets.UTF_8);
            made.set(row, value, 0, value.length);
        }
        made.trim(rows);
        return made;
    }

    public String name() {
        return name;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** The code of a row's value, 0 when it is missing. */
    public int code(int row) {
        return codes[row];
    }

    public String text(int row) {
        return dictionary.text(codes[row]);
    }

    /** The text of a row's value in UTF-8. */
    public byte[] bytes(int row) {
        return dictionary.bytes(codes[row]);
    }

    void set(int row, byte[] from, int start, int end) {
        if (row >= codes.length) {
            codes = Arrays.copyOf(codes, (int) Math.min(Integer.MAX_VALUE - 16L, codes.length * 2L));
        }
        codes[row] = dictionary.code(from, start, end);
    }

    void trim(int rows) {
        codes = Arrays.copyOf(codes, rows);
    }
}
