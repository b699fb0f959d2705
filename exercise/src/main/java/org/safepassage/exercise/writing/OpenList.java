package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.truth.Claim;

/** A list that an office is still adding to; its columns and its spelling are settled before the first row. */
final class OpenList {
    final Chance chance;
    final Offices.Office office;
    final Hand hand;
    private final Columns columns;
    private final int target;
    private final boolean wholeFamilies;
    private final double known;
    private final List<ListRow> rows = new ArrayList<>();

    OpenList(Chance chance) {
        this.chance = chance;
        this.office = Offices.draw(chance);
        String language = chance.in(0.86) ? "en" : "fa";
        this.hand = Hand.of(language, chance);
        this.columns = Columns.draw(language, chance);
        this.target = chance.in(0.03) ? chance.between(60, 300) : chance.between(21, 23);
        this.wholeFamilies = chance.in(0.8);
        this.known = 0.6 + 0.4 * chance.unit();
    }

    /** @return the claims of the rows added */
    List<Claim> add(Family family) {
        List<Claim> added = new ArrayList<>();
        for (Person person : wholeFamilies ? family.members() : List.of(family.principal())) {
            ListRow row = new ListRow(family, person, columns, hand, known, chance);
            rows.add(row);
            added.add(row.claim());
        }
        return added;
    }

    boolean full() {
        return rows.size() >= target;
    }

    int size() {
        return rows.size();
    }

    List<Claim> claims() {
        return rows.stream().map(ListRow::claim).toList();
    }

    /** The finished table; an empty row and a row that names nobody creep in, as they do. Rows are numbered as in the file. */
    Sheet sheet() {
        List<List<String>> cells = new ArrayList<>();
        int number = 0;
        int data = 0;
        for (ListRow row : rows) {
            if (number > 0 && chance.in(0.015)) {
                cells.add(List.of());
            }
            if (number > 0 && chance.in(0.006)) {
                cells.add(doubtful());
                data++;
            }
            row.claim().inRow(++data);
            List<String> line = row.cells(++number);
            cells.add(chance.in(0.1) ? ragged(line) : line);
        }
        String title = chance.in(0.35)
                ? chance.pick("Afghanistan cases", "OFFICIAL - SENSITIVE", "List of " + office.name(), "Updated list")
                : "";
        return new Sheet(title, columns.headings(), cells);
    }

    private List<String> doubtful() {
        return List.of(chance.pick("see above", "TBC", "plus 4 children?", "(second sheet to follow)"));
    }

    private static List<String> ragged(List<String> line) {
        int end = line.size();
        while (end > 1 && line.get(end - 1).isEmpty()) {
            end--;
        }
        return line.subList(0, end);
    }

    /** The same as typed lines, for an office that does not attach. */
    List<String> typed() {
        List<String> lines = new ArrayList<>();
        String between = chance.pick(", ", " - ", "; ", " | ");
        int number = 0;
        for (ListRow row : rows) {
            String line = row.typed(between);
            lines.add(columns.has("number") ? ++number + ". " + line : line);
        }
        return lines;
    }
}
