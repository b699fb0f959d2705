package org.safepassage.service.intake.mentions.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.safepassage.service.intake.mentions.Column;
import org.safepassage.service.intake.mentions.Row;
import org.safepassage.service.intake.mentions.Span;
import org.safepassage.service.intake.mentions.WrittenName;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.words.CueKind;

/** The names in a row's name cells: the cell itself, and what stands in brackets as a further form. */
final class CellNames {

    private CellNames() {}

    static List<WrittenName> of(Function<String, Sheet> sheets, Row row) {
        String whole = row.cells().get(Column.NAME);
        if (whole != null) {
            return inCell(sheets.apply(whole));
        }
        String given = row.cells().get(Column.GIVEN_NAME);
        String family = row.cells().get(Column.FAMILY_NAME);
        if (given == null) {
            return family == null ? List.of() : inCell(sheets.apply(family));
        }
        if (family == null) {
            return inCell(sheets.apply(given));
        }
        String both = given.strip() + " " + family.strip();
        Span span = new Span(row.number(), 0, both.length());
        return List.of(
                new WrittenName(both, span, sheets.apply(both).page().at(0).script()));
    }

    private static List<WrittenName> inCell(Sheet sheet) {
        Page page = sheet.page();
        List<WrittenName> names = new ArrayList<>();
        int from = 0;
        while (from < page.size()
                && (sheet.cues().isAt(from, CueKind.HONORIFIC)
                        || page.at(from).is('.')
                        || page.at(from).isNumber())) {
            from++;
        }
        int to = from;
        while (to < page.size()
                && !page.at(to).isOneOf("()/|=;")
                && !sheet.cues().isAt(to, CueKind.PARENTAGE)) {
            to++;
        }
        if (to > from && page.at(from).isWord()) {
            names.add(sheet.name(from, to));
        }
        int end = page.size();
        while (end > to && page.at(end - 1).isOneOf(")")) {
            end--;
        }
        boolean further = to < page.size()
                && page.at(to).isOneOf("(/|=;")
                && page.at(to + 1).isWord()
                && end > to + 1;
        if (further && !names.isEmpty()) {
            names.add(sheet.name(to + 1, end));
        }
        return names;
    }
}
