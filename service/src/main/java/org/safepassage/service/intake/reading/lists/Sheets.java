package org.safepassage.service.intake.reading.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Columns;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Kind;
import org.safepassage.service.intake.reading.Language;
import org.safepassage.service.intake.reading.ListRow;
import org.safepassage.service.intake.reading.ListSheet;
import org.safepassage.service.intake.reading.MailHeaders;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.words.Languages;

/** Makes titles, columns and numbered rows of raw sheets. */
final class Sheets {
    private Sheets() {}

    static ReadMessage read(Kind kind, List<RawSheet> raw, @Nullable Columns corrected, Set<Flag> flags) {
        var sheets = new ArrayList<ListSheet>();
        int number = 0;
        for (RawSheet sheet : raw) {
            if (sheet.lines().isEmpty()) continue;
            Columns columns = corrected == null ? ColumnGuess.of(sheet) : corrected;
            ListSheet read = read(sheet, columns, number);
            number += read.rows().size();
            sheets.add(read);
            if (columns.headingRow() == 0) flags.add(Flag.NO_HEADING);
            if (read.rows().stream().anyMatch(row -> row.parked() != null)) flags.add(Flag.ROWS_PARKED);
            if (read.rows().stream().anyMatch(ListRow::hidden)) flags.add(Flag.HIDDEN_ROWS);
        }
        if (number == 0) flags.add(Flag.EMPTY);
        return new ReadMessage(
                kind, flags, MailHeaders.NONE, List.of(), List.of(), List.of(), sheets, language(sheets));
    }

    private static ListSheet read(RawSheet sheet, Columns columns, int before) {
        var titles = new ArrayList<String>();
        var rows = new ArrayList<ListRow>();
        int width = columns.meanings().size();
        for (RawSheet.Line line : sheet.lines()) {
            if (line.number() < columns.headingRow()) titles.add(title(line));
            if (line.number() <= columns.headingRow() || repeatsHeading(line, columns)) continue;
            int number = before + rows.size() + 1;
            rows.add(new ListRow(
                    number,
                    line.number(),
                    padded(line, width),
                    line.hidden() || sheet.hidden(),
                    Doubts.of(line, columns)));
        }
        return new ListSheet(sheet.name(), sheet.hidden(), titles, columns, rows);
    }

    private static boolean repeatsHeading(RawSheet.Line line, Columns columns) {
        if (columns.headingRow() == 0) return false;
        int same = 0;
        int headings = 0;
        for (int i = 0; i < columns.headings().size(); i++) {
            if (columns.headings().get(i).isBlank()) continue;
            headings++;
            if (columns.headings().get(i).equals(line.cell(i))) same++;
        }
        return headings >= 2 && same == headings;
    }

    private static String title(RawSheet.Line line) {
        return String.join(
                " ", line.cells().stream().filter(cell -> !cell.isBlank()).toList());
    }

    private static List<String> padded(RawSheet.Line line, int width) {
        if (line.cells().size() >= width) return List.copyOf(line.cells());
        var cells = new ArrayList<>(line.cells());
        while (cells.size() < width) cells.add("");
        return List.copyOf(cells);
    }

    private static Language language(List<ListSheet> sheets) {
        var words = new StringBuilder();
        for (ListSheet sheet : sheets) {
            words.append(String.join(" ", sheet.columns().headings())).append('\n');
            for (ListRow row : sheet.rows()) {
                if (words.length() > 6_000) break;
                words.append(String.join(" ", row.cells())).append('\n');
            }
        }
        return Languages.of(words.toString());
    }
}
