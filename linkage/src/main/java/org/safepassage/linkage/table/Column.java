package org.safepassage.linkage.table;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.safepassage.linkage.store.Home;
import org.safepassage.linkage.store.Ints;

/** One column: a code for every row, and the dictionary the codes belong to. */
public final class Column {
    private final String name;
    private final Dictionary dictionary;
    private Ints codes;

    Column(String name, Home home) {
        this.name = name;
        dictionary = new Dictionary(home);
        codes = home.ints(1 << 12);
    }

    /** A column made of another's values, row by row. */
    public static Column of(String name, int rows, Home home, IntFunction<String> text) {
        Column made = new Column(name, home);
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
        return codes.get(row);
    }

    public String text(int row) {
        return dictionary.text(codes.get(row));
    }

    /** The text of a row's value in UTF-8. */
    public byte[] bytes(int row) {
        return dictionary.bytes(codes.get(row));
    }

    void set(int row, byte[] from, int start, int end) {
        if (row >= codes.length()) {
            codes = codes.sized((int) Math.min(Integer.MAX_VALUE - 16L, codes.length() * 2L));
        }
        codes.set(row, dictionary.code(from, start, end));
    }

    /** Once all is written; the column only answers from now on. */
    void trim(int rows) {
        codes = codes.sized(rows);
        dictionary.trim();
    }
}
