package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safepassage.linkage.names.Clean;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;

/**
 * Where a list gives given and family names and the whole name as well, the same words must not count twice: of the whole
 * name only the words remain that stand in neither of the other columns, such as middle names.
 */
final class RestOfNames {
    private static final int SAMPLE = 2_000;
    private static final double REPEATED = 0.5;
    private static final double WORTH_COMPARING = 0.02;

    private final Table table;
    private final List<Column> parts = new ArrayList<>();
    private final boolean split;

    RestOfNames(Table table, List<FieldSpec> fields) {
        this.table = table;
        boolean given = false;
        boolean family = false;
        for (FieldSpec field : fields) {
            if (field.type() == FieldType.GIVEN || field.type() == FieldType.FAMILY) {
                table.column(field.column()).ifPresent(parts::add);
                given |= field.type() == FieldType.GIVEN;
                family |= field.type() == FieldType.FAMILY;
            }
        }
        split = given && family;
    }

    /** The column to compare instead; the column itself where it repeats nothing. */
    Column of(Column whole) {
        if (!split || !repeats(whole)) {
            return whole;
        }
        return Column.of(whole.name(), table.rows(), table.home(), row -> rest(whole, row));
    }

    /** False for a column in which next to nothing remained. */
    boolean isWorthComparing(Column rest) {
        return rest.dictionary().count(0) < table.rows() * (1 - WORTH_COMPARING);
    }

    private boolean repeats(Column whole) {
        int step = Math.max(1, table.rows() / SAMPLE);
        int seen = 0;
        int repeated = 0;
        for (int row = 0; row < table.rows(); row += step) {
            String text = Clean.text(whole.text(row));
            if (!text.isEmpty()) {
                seen++;
                repeated += rest(whole, row).split(" ").length <= text.split(" ").length - 2
                                || rest(whole, row).isEmpty()
                        ? 1
                        : 0;
            }
        }
        return seen > 0 && repeated >= REPEATED * seen;
    }

    private String rest(Column whole, int row) {
        List<String> words =
                new ArrayList<>(Arrays.asList(Clean.text(whole.text(row)).split(" ")));
        for (Column part : parts) {
            for (String word : Clean.text(part.text(row)).split(" ")) {
                words.remove(word);
            }
        }
        return String.join(" ", words);
    }
}
