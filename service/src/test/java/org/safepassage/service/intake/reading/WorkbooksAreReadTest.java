package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbooksAreReadTest {
    private final Reader reader = Reader.usual();

    private static void people(Workbook workbook) {
        roll(workbook);
    }

    private static Worksheet roll(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet("Roll");
        sheet.value(0, 0, "People employed in Helmand");
        String[] headings = {"S/No", "Full Name", "Father's Name", "DOB", "Staff No.", "Job title", "From", "To"};
        for (int i = 0; i < headings.length; i++) sheet.value(2, i, headings[i]);
        row(sheet, 3, 1, "Ahmad Zahir", "Karim", LocalDate.of(1987, 3, 4), 55012);
        row(sheet, 4, 2, "Sara Gul", "Daud", LocalDate.of(1990, 12, 31), 55013);
        return sheet;
    }

    private static void row(
            Worksheet sheet, int line, int number, String name, String father, LocalDate born, int staff) {
        sheet.value(line, 0, number);
        sheet.value(line, 1, name);
        sheet.value(line, 2, father);
        sheet.value(line, 3, born);
        sheet.style(line, 3).format("dd/mm/yyyy").set();
        sheet.value(line, 4, staff);
        sheet.value(line, 5, "Interpreter");
        sheet.value(line, 6, 2008);
        sheet.value(line, 7, 2012);
    }

    private ReadMessage read(byte[] workbook) {
        return reader.read(workbook, Hint.named("roll.xlsx"));
    }

    @Test
    void aRollIsReadWithItsTitleHeadingsAndRealDates() {
        ReadMessage read = read(Workbooks.of(WorkbooksAreReadTest::people));

        assertThat(read.kind()).isEqualTo(Kind.LIST_XLSX);
        assertThat(read.flags()).isEmpty();
        ListSheet sheet = read.sheets().getFirst();
        assertThat(sheet.titles()).containsExactly("People employed in Helmand");
        assertThat(sheet.columns().headingRow()).isEqualTo(3);
        assertThat(sheet.columns().meanings())
                .containsExactly(
                        ColumnMeaning.NUMBER_IN_LIST,
                        ColumnMeaning.FULL_NAME,
                        ColumnMeaning.FATHER_NAME,
                        ColumnMeaning.BIRTH_DATE,
                        ColumnMeaning.SERVICE_NUMBER,
                        ColumnMeaning.ROLE,
                        ColumnMeaning.YEARS_FROM,
                        ColumnMeaning.YEARS_TO);
        assertThat(sheet.rows().getFirst().cells())
                .containsExactly("1", "Ahmad Zahir", "Karim", "1987-03-04", "55012", "Interpreter", "2008", "2012");
        assertThat(sheet.rows()).extracting(ListRow::line).containsExactly(4, 5);
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreFlaggedAndStillRead() {
        ReadMessage read = read(Workbooks.of(workbook -> {
            Worksheet sheet = roll(workbook);
            sheet.hideRow(4);
            sheet.hideColumn(4);
            Worksheet hidden = workbook.newWorksheet("Old");
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            hidden.value(0, 0, "Name");
            hidden.value(0, 1, "Phone");
            hidden.value(1, 0, "Nadia Karimi");
            hidden.value(1, 1, "+93700000003");
        }));

        assertThat(read.flags()).contains(Flag.HIDDEN_ROWS, Flag.HIDDEN_COLUMNS, Flag.HIDDEN_SHEETS);
        assertThat(read.sheets()).hasSize(2);
        assertThat(read.sheets().getFirst().rows()).extracting(ListRow::hidden).containsExactly(false, true);
        assertThat(read.sheets().getLast().rows().getFirst().cells()).contains("Nadia Karimi");
        assertThat(read.sheets().getLast().rows().getFirst().number()).isEqualTo(3);
    }

    @Test
    void aFormulaIsFlaggedAndItsStoredValueRead() {
        byte[] workbook = Workbooks.of(WorkbooksAreReadTest::people);
        byte[] withFormula = Workbooks.changed(
                workbook,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<c r=\"B5\"[^>]*>.*?</c>",
                        "<c r=\"B5\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>Sara Stored</v></c>"));

        ReadMessage read = read(withFormula);

        assertThat(read.flags()).contains(Flag.FORMULAS);
        assertThat(read.sheets().getFirst().rows().get(1).cells()).contains("Sara Stored");
    }

    @Test
    void aDocumentTypeInTheXmlIsRefused() {
        byte[] workbook = Workbooks.of(WorkbooksAreReadTest::people);
        byte[] hostile = Workbooks.changed(
                workbook,
                "xl/workbook.xml",
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"));

        ReadMessage read = read(hostile);

        assertThat(read.flags()).containsExactly(Flag.XML_DOCTYPE);
        assertThat(read.sheets()).isEmpty();
    }

    @Test
    void aBombIsNotUnpacked() {
        ReadMessage read = read(Workbooks.bomb(300L * 1024 * 1024));

        assertThat(read.kind()).isEqualTo(Kind.LIST_XLSX);
        assertThat(read.flags()).containsExactly(Flag.ZIP_BOMB);
    }

    @Test
    void aWorkbookCutOffInTheMiddleIsFlagged() {
        byte[] workbook = Workbooks.of(WorkbooksAreReadTest::people);

        ReadMessage read = read(java.util.Arrays.copyOf(workbook, workbook.length / 2));

        assertThat(read.flags()).contains(Flag.BAD_ARCHIVE);
    }

    @Test
    void columnsCorrectedByAPersonAreUsedForReadingAgain() {
        byte[] workbook = Workbooks.of(WorkbooksAreReadTest::people);
        Columns guessed = read(workbook).sheets().getFirst().columns();

        ReadMessage again =
                reader.readList(new ByteArrayInputStream(workbook), Hint.NONE, guessed.with(4, ColumnMeaning.PASSPORT));

        ListSheet sheet = again.sheets().getFirst();
        assertThat(sheet.cell(sheet.rows().getFirst(), ColumnMeaning.PASSPORT)).contains("55012");
    }
}
