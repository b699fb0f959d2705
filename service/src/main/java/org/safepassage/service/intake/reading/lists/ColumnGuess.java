package org.safepassage.service.intake.reading.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.safepassage.service.intake.reading.ColumnMeaning;
import org.safepassage.service.intake.reading.Columns;

/** Guesses where the headings stand and what each column means, by heading first and by content where that says nothing. */
final class ColumnGuess {
    private static final int HEADING_WITHIN = 20;
    private static final int SAMPLE = 60;

    private ColumnGuess() {}

    static Columns of(RawSheet sheet) {
        int heading = headingLine(sheet.lines());
        List<String> headings =
                heading < 0 ? List.of() : sheet.lines().get(heading).cells();
        List<RawSheet.Line> data =
                sheet.lines().subList(heading + 1, sheet.lines().size());
        int width = Math.max(trimmed(headings), heading < 0 ? usualWidth(data) : 0);
        var meanings = new ArrayList<ColumnMeaning>();
        for (int i = 0; i < width; i++) {
            String said = i < headings.size() ? headings.get(i) : "";
            meanings.add(Headings.meaning(said));
        }
        for (int i = 0; i < width; i++) {
            if (meanings.get(i) == ColumnMeaning.UNKNOWN) meanings.set(i, byContent(data, i, meanings, heading < 0));
        }
        settleNames(meanings, headings);
        var padded = new ArrayList<>(headings.subList(0, Math.min(headings.size(), width)));
        while (padded.size() < width) padded.add("");
        return new Columns(heading < 0 ? 0 : sheet.lines().get(heading).number(), padded, meanings);
    }

    private static int trimmed(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) width--;
        return width;
    }

    private static int usualWidth(List<RawSheet.Line> data) {
        int[] widths = data.stream()
                .limit(SAMPLE)
                .mapToInt(line -> trimmed(line.cells()))
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[Math.min(widths.length - 1, widths.length * 9 / 10)];
    }

    /** The line among the first with the most known headings; two at least, or one on a narrow list. */
    private static int headingLine(List<RawSheet.Line> lines) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(lines.size(), HEADING_WITHIN); i++) {
            int known = 0;
            for (String cell : lines.get(i).cells()) if (Headings.meaning(cell) != ColumnMeaning.UNKNOWN) known++;
            int filled = lines.get(i).filled();
            boolean enough = known >= 2 && known * 3 >= filled || known == 1 && filled <= 2 && filled == known;
            if (enough && known > most) {
                best = i;
                most = known;
            }
        }
        return best;
    }

    private static ColumnMeaning byContent(
            List<RawSheet.Line> data, int column, List<ColumnMeaning> meanings, boolean noHeading) {
        if (most(data, column, ColumnContents::isEmail)) return ColumnMeaning.EMAIL;
        if (most(data, column, ColumnContents::isTazkira)) return ColumnMeaning.TAZKIRA;
        if (most(data, column, ColumnContents::isPhone)) return ColumnMeaning.PHONE;
        if (most(data, column, ColumnContents::isDate)) return free(meanings, ColumnMeaning.BIRTH_DATE);
        if (most(data, column, ColumnContents::isSex)) return ColumnMeaning.SEX;
        if (most(data, column, ColumnContents::isRelation)) return ColumnMeaning.RELATION;
        if (most(data, column, ColumnContents::isPassport)) return free(meanings, ColumnMeaning.PASSPORT);
        if (column == 0 && counts(data)) return ColumnMeaning.NUMBER_IN_LIST;
        if (noHeading && most(data, column, ColumnContents::isAge)) return free(meanings, ColumnMeaning.AGE);
        boolean named = meanings.stream().anyMatch(ColumnMeaning::ofName);
        if (!named && most(data, column, ColumnContents::isName)) return ColumnMeaning.FULL_NAME;
        return ColumnMeaning.UNKNOWN;
    }

    private static ColumnMeaning free(List<ColumnMeaning> meanings, ColumnMeaning meaning) {
        return meanings.contains(meaning) ? ColumnMeaning.UNKNOWN : meaning;
    }

    private static boolean most(List<RawSheet.Line> data, int column, Predicate<String> looks) {
        int filled = 0;
        int fits = 0;
        for (RawSheet.Line line : data.subList(0, Math.min(data.size(), SAMPLE))) {
            if (line.cell(column).isBlank()) continue;
            filled++;
            if (looks.test(line.cell(column))) fits++;
        }
        return filled > 0 && fits * 10 >= filled * 7;
    }

    private static boolean counts(List<RawSheet.Line> data) {
        int before = -1;
        int steps = 0;
        for (RawSheet.Line line : data.subList(0, Math.min(data.size(), SAMPLE))) {
            if (!ColumnContents.isNumber(line.cell(0))) continue;
            int number = Integer.parseInt(ColumnContents.digits(line.cell(0)).replace(".", ""));
            if (number == before + 1) steps++;
            before = number;
        }
        return steps * 10 >= Math.min(data.size(), SAMPLE) * 6 && steps > 1;
    }

    /** A given name without a family name beside it, and without a full name, is the whole name as far as the list goes. */
    private static void settleNames(List<ColumnMeaning> meanings, List<String> headings) {
        int full = meanings.indexOf(ColumnMeaning.FULL_NAME);
        boolean family = meanings.contains(ColumnMeaning.FAMILY_NAME);
        int given = meanings.indexOf(ColumnMeaning.GIVEN_NAME);
        if (full < 0 && !family && given >= 0) meanings.set(given, ColumnMeaning.FULL_NAME);
        boolean bare = full >= 0 && full < headings.size() && Headings.bareName(headings.get(full));
        if (bare && family && given < 0) meanings.set(full, ColumnMeaning.GIVEN_NAME);
    }
}
