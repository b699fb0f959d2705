package org.safepassage.linkage.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safepassage.linkage.store.Home;

/**
 * One or two lists as columns. The rows of a second list follow those of the first.
 *
 * @param rows of all lists
 * @param split the first row of the second list; equal to rows when there is one list
 * @param columns without the one that identifies a row
 * @param ids one value per row
 * @param faults what was out of shape, in sentences that name rows and never values
 * @param home where the columns live, and what is made of them; whoever opened it closes it after the last use of the table
 */
public record Table(int rows, int split, List<Column> columns, Column ids, List<String> faults, Home home) {
    public Optional<Column> column(String name) {
        return columns.stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    public List<String> columnNames() {
        List<String> names = new ArrayList<>();
        columns.forEach(c -> names.add(c.name()));
        return names;
    }

    public boolean twoLists() {
        return split < rows;
    }
}
