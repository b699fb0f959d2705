package org.safepassage.linkage.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safepassage.linkage.batch.Decisions;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;

/** Reads what people decided about pairs: two columns of ids and one that says same or different. */
final class DecidedPairs {
    private static final Set<String> SAME = Set.of("1", "same", "true", "yes", "match", "confirmed", "link");
    private static final Set<String> DIFFERENT =
            Set.of("0", "different", "false", "no", "nonmatch", "forbidden", "apart");

    private DecidedPairs() {}

    /** Throws IllegalArgumentException for an id that no row has and a word that is neither same nor different. */
    static Decisions read(Path file, Table table) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("cannot read " + file);
        }
        Table pairs = new TableReader(null, Set.of(), Map.of()).read(file, null);
        if (pairs.columns().size() < 3) {
            throw new IllegalArgumentException(
                    file.getFileName() + " needs three columns: the ids of two rows, and same or different");
        }
        List<Column> columns = pairs.columns();
        int split = table.twoLists() ? table.split() : table.rows();
        Map<String, Integer> left = rows(table, columns.get(0), 0, split);
        Map<String, Integer> right = rows(table, columns.get(1), table.twoLists() ? split : 0, table.rows());
        Decisions decisions = new Decisions();
        for (int row = 0; row < pairs.rows(); row++) {
            int a = row(left, columns.get(0).text(row), file, row);
            int b = row(right, columns.get(1).text(row), file, row);
            decisions.add(a, b, same(columns.get(2).text(row), file, row));
        }
        return decisions;
    }

    private static boolean same(String word, Path file, int row) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        if (!SAME.contains(plain) && !DIFFERENT.contains(plain)) {
            throw new IllegalArgumentException(
                    "line %d of %s says neither same nor different".formatted(row + 2, file.getFileName()));
        }
        return SAME.contains(plain);
    }

    private static int row(Map<String, Integer> rows, String id, Path file, int row) {
        Integer found = rows.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "line %d of %s has an id that no row of the list has".formatted(row + 2, file.getFileName()));
        }
        return found;
    }

    private static Map<String, Integer> rows(Table table, Column wanted, int from, int to) {
        Set<String> rows = new HashSet<>();
        for (int code = 1; code < wanted.dictionary().size(); code++) {
            rows.add(wanted.dictionary().text(code));
        }
        Map<String, Integer> found = new HashMap<>();
        for (int row = from; row < to; row++) {
            String id = table.ids().text(row);
            if (rows.contains(id)) {
                found.putIfAbsent(id, row);
            }
        }
        return found;
    }
}
