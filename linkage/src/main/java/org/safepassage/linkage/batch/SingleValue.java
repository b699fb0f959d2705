package org.safepassage.linkage.batch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.table.Column;

/** A field whose values are first brought to one written form, numbered, and compared once per pair of distinct forms. */
abstract class SingleValue extends Comparer {
    /** The number of a column code's written form; 0 is missing. */
    int[] form = {};

    private int[] counts = {};
    private int room;
    private @Nullable Map<String, Integer> known;
    private int rowsWithValue;
    private int rowsUnread;
    private final boolean remembers;

    SingleValue(FieldSpec spec, Column column, boolean remembers) {
        super(spec, column);
        this.remembers = remembers;
    }

    /** Reads the column's distinct values; called once, before anything is compared. */
    final void load() {
        int codes = column.dictionary().size();
        form = new int[codes];
        int[] count = new int[codes + 1];
        Map<String, Integer> numbers = new HashMap<>(codes * 2);
        int rows = 0;
        room = codes + 1;
        room(room);
        for (int code = 1; code < codes; code++) {
            String written = written(column.dictionary().text(code));
            if (written.isEmpty()) {
                rowsUnread += column.dictionary().count(code);
                continue;
            }
            Integer number = numbers.putIfAbsent(written, numbers.size() + 1);
            if (number == null) {
                number = numbers.size();
                add(number, written);
            }
            form[code] = number;
            count[number] += column.dictionary().count(code);
            rows += column.dictionary().count(code);
        }
        counts = count;
        rowsWithValue = rows;
        loaded();
    }

    /** Called when all forms are known. */
    void loaded() {}

    /** Makes room for features of so many forms, keeping those there are; called before the first {@link #add}. */
    abstract void room(int forms);

    /** The one written form of a value; empty when it cannot be read. */
    abstract String written(String value);

    abstract void add(int number, String written);

    abstract int level(int formA, int formB);

    @Override
    final int unread() {
        return rowsUnread;
    }

    @Override
    final int forms() {
        return counts.length;
    }

    @Override
    final int formOf(int row) {
        return form[column.code(row)];
    }

    @Override
    final int formOf(String value) {
        String written = written(value);
        if (written.isEmpty()) {
            return 0;
        }
        Map<String, Integer> forms = known == null ? known() : known;
        known = forms;
        Integer found = forms.get(written);
        if (found != null) {
            return found;
        }
        int number = forms.size() + 1;
        if (number >= room) {
            room = number + number / 4 + 16;
            room(room);
        }
        add(number, written);
        forms.put(written, number);
        return number;
    }

    private Map<String, Integer> known() {
        Map<String, Integer> forms = new HashMap<>(form.length * 2);
        for (int code = 1; code < form.length; code++) {
            if (form[code] != 0) {
                forms.put(written(column.dictionary().text(code)), form[code]);
            }
        }
        return forms;
    }

    /** True when two forms are so unlike that a glance tells; false says nothing. */
    boolean farApart(int a, int b) {
        return false;
    }

    @Override
    final boolean remembers() {
        return remembers;
    }

    @Override
    final long glance(int a, int b) {
        if (farApart(a, b)) {
            return DIFFERENT;
        }
        return remembers ? -1 : level(a, b);
    }

    @Override
    final long levels(int a, int b, LevelCache cache) {
        if (!remembers) {
            return level(a, b);
        }
        int known = cache.get(a, b);
        if (known >= 0) {
            return known;
        }
        int level = farApart(a, b) ? DIFFERENT : level(a, b);
        cache.put(a, b, level);
        return level;
    }

    @Override
    double share(int slot, int level, int a, int b) {
        return level == EXACT ? shareOfForm(a) : 0;
    }

    final double shareOfForm(int number) {
        return (number < counts.length ? Math.max(1, counts[number]) : 1) / (double) Math.max(1, rowsWithValue);
    }

    @Override
    double exactByChance(int slot) {
        double sum = 0;
        for (int count : counts) {
            double share = count / (double) Math.max(1, rowsWithValue);
            sum += share * share;
        }
        return Math.max(sum, 1e-9);
    }
}
