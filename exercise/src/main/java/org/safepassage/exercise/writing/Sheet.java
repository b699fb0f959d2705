package org.safepassage.exercise.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an office keeps it: maybe a title line, then headings, then rows that need not be full; an empty row is an
 * empty list.
 */
record Sheet(String title, List<String> headings, List<List<String>> rows) {
    byte[] csv(boolean semicolons) {
        StringWriter out = new StringWriter();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setRecordSeparator("\r\n")
                .get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            if (!title.isEmpty()) {
                printer.printRecord(title);
            }
            printer.printRecord(headings);
            for (List<String> row : rows) {
                if (row.isEmpty()) {
                    printer.printRecord(headings.stream().map(heading -> "").toList());
                } else {
                    printer.printRecord(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Sheets", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            int at = 0;
            if (!title.isEmpty()) {
                sheet.value(at++, 0, title);
            }
            put(sheet, at++, headings);
            for (List<String> row : rows) {
                put(sheet, at++, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.of(out.toByteArray());
    }

    private static void put(Worksheet sheet, int at, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            put(sheet, at, column, cells.get(column));
        }
    }

    /** Spreadsheets turn what looks like a date or a number into one, whoever typed it. */
    private static void put(Worksheet sheet, int at, int column, String cell) {
        if (cell.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
            sheet.value(at, column, LocalDate.parse(cell));
            sheet.style(at, column).format("dd/mm/yyyy").set();
        } else if (cell.matches("[1-9]\\d{0,5}")) {
            sheet.value(at, column, Integer.parseInt(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(at, column, cell);
        }
    }
}
