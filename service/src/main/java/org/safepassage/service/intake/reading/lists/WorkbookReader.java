package org.safepassage.service.intake.reading.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Columns;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Kind;
import org.safepassage.service.intake.reading.ReadMessage;

/** Reads .xlsx workbooks, after {@link WorkbookGuard} has looked for bombs and entities; every sheet, hidden or not. */
public final class WorkbookReader {
    private WorkbookReader() {}

    public static ReadMessage read(InputStream in, @Nullable Columns columns, Allowance allowance) throws IOException {
        byte[] bytes = in.readNBytes(allowance.limits().listBytes());
        if (in.read() >= 0) return ReadMessage.onlyFlagged(Kind.LIST_XLSX, Flag.TOO_LARGE);
        Set<Flag> flags = WorkbookGuard.look(bytes, allowance);
        if (flags.stream().anyMatch(WorkbookGuard::refuses)) {
            return ReadMessage.onlyFlagged(Kind.LIST_XLSX, flags.toArray(Flag[]::new));
        }
        var sheets = new ArrayList<RawSheet>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) sheets.add(sheet(workbook, sheet, allowance, flags));
        } catch (IOException | RuntimeException e) {
            flags.add(Flag.BAD_ARCHIVE);
        }
        return Sheets.read(Kind.LIST_XLSX, sheets, columns, flags);
    }

    private static RawSheet sheet(ReadableWorkbook workbook, Sheet sheet, Allowance allowance, Set<Flag> flags)
            throws IOException {
        boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
        if (hidden) flags.add(Flag.HIDDEN_SHEETS);
        var lines = new ArrayList<RawSheet.Line>();
        try (Stream<Row> rows = sheet.openStream()) {
            var each = rows.iterator();
            while (each.hasNext()) {
                if (lines.size() >= allowance.limits().rows()) {
                    flags.add(Flag.TOO_MANY_ROWS);
                    break;
                }
                if (allowance.outOfTime()) {
                    flags.add(Flag.TOO_SLOW);
                    break;
                }
                RawSheet.Line line = line(workbook, each.next(), allowance, flags);
                if (line.filled() > 0) lines.add(line);
            }
        } catch (RuntimeException e) {
            flags.add(Flag.BAD_ARCHIVE);
        }
        return new RawSheet(sheet.getName(), hidden, lines);
    }

    private static RawSheet.Line line(ReadableWorkbook workbook, Row row, Allowance allowance, Set<Flag> flags) {
        var cells = new ArrayList<String>();
        int width = Math.min(row.getCellCount(), allowance.limits().columns());
        for (int i = 0; i < width; i++) {
            @Nullable Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            if (cell != null && cell.getFormula() != null) flags.add(Flag.FORMULAS);
            cells.add(cell == null ? "" : Cells.tidy(WorkbookCells.text(cell, workbook.isDate1904())));
        }
        return new RawSheet.Line(row.getRowNum(), List.copyOf(cells), row.isHidden());
    }
}
