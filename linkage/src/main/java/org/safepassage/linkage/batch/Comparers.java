package org.safepassage.linkage.batch;

import java.util.List;
import java.util.Optional;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;

/** Makes the comparer of each field. */
final class Comparers {
    private static final int MOST_SLOTS = 20;

    private Comparers() {}

    /** Throws IllegalArgumentException when a column does not exist or there are too many fields. */
    static List<Comparer> of(Table table, List<FieldSpec> fields) {
        for (FieldSpec field : fields) {
            if (table.column(field.column()).isEmpty()) {
                throw new IllegalArgumentException(
                        "no column " + field.column() + "; the columns are " + String.join(", ", table.columnNames()));
            }
        }
        RestOfNames rest = new RestOfNames(table, fields);
        List<Comparer> made = fields.parallelStream()
                .flatMap(field -> column(table, field, rest).map(column -> loaded(of(field, column))).stream())
                .toList();
        if (made.stream().mapToInt(Comparer::slots).sum() > MOST_SLOTS) {
            throw new IllegalArgumentException("more fields than can be compared at once; leave some out of --fields");
        }
        return made;
    }

    /* Empty for a whole name that only repeats the other columns. */
    private static Optional<Column> column(Table table, FieldSpec field, RestOfNames rest) {
        Column column = table.column(field.column()).orElseThrow();
        if (field.type() != FieldType.NAME) {
            return Optional.of(column);
        }
        Column remaining = rest.of(column);
        return remaining == column || rest.isWorthComparing(remaining) ? Optional.of(remaining) : Optional.empty();
    }

    private static Comparer loaded(Comparer comparer) {
        if (comparer instanceof SingleValue single) {
            single.load();
        }
        return comparer;
    }

    private static Comparer of(FieldSpec field, Column column) {
        return switch (field.type()) {
            case GIVEN, FAMILY, FATHER -> new NameWords(field, column);
            case NAME -> new WholeName(field, column);
            case DATE -> new Dates(field, column);
            case AGE -> new Ages(field, column);
            case PHONE, ID -> new Numbers(field, column);
            case EMAIL -> new Emails(field, column);
            case PLACE, TEXT, CATEGORY -> new Texts(field, column);
        };
    }
}
