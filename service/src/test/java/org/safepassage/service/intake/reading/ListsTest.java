package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {

    private static ListSheet sheet(ReadMessage read) {
        return read.sheets().getFirst();
    }

    @Test
    void anOldEncodingAndSemicolonsAreTold() {
        ReadMessage read = Fixtures.read("list-in-windows-1256-with-semicolons.csv");

        assertThat(sheet(read).columns().meanings())
                .containsExactly(
                        ColumnMeaning.NUMBER_IN_LIST,
                        ColumnMeaning.GIVEN_NAME,
                        ColumnMeaning.FAMILY_NAME,
                        ColumnMeaning.FATHER_NAME,
                        ColumnMeaning.PHONE);
        assertThat(sheet(read).rows().getFirst().cells()).contains("احمد", "ظاهر");
        assertThat(read.flags()).containsExactly(Flag.CHARSET_GUESSED);
    }

    @Test
    void utf16WithTabsIsReadLikeAnyOther() {
        ReadMessage read = Fixtures.read("list-in-utf-16-with-tabs.csv");

        assertThat(read.kind()).isEqualTo(Kind.LIST_CSV);
        assertThat(sheet(read).columns().meanings())
                .containsExactly(ColumnMeaning.FULL_NAME, ColumnMeaning.FATHER_NAME, ColumnMeaning.BIRTH_DATE);
        assertThat(sheet(read).rows()).hasSize(1);
        assertThat(read.flags()).isEmpty();
    }

    @Test
    void doubtfulRowsAreParkedAndNeverStopTheRest() {
        ReadMessage read = Fixtures.read("list-with-shifted-and-ragged-rows.csv");

        assertThat(sheet(read).rows())
                .extracting(ListRow::parked)
                .containsExactly(null, ListRow.Parked.NO_NAME, null, ListRow.Parked.SHIFTED, ListRow.Parked.RAGGED);
        assertThat(sheet(read).rows()).extracting(ListRow::line).containsExactly(2, 3, 4, 6, 7);
        assertThat(read.flags()).containsExactly(Flag.ROWS_PARKED);
    }

    @Test
    void columnsWithoutHeadingsAreGuessedFromWhatTheyHold() {
        ReadMessage read = Fixtures.read("list-without-headings.csv");

        assertThat(sheet(read).columns().headingRow()).isZero();
        assertThat(sheet(read).columns().meanings())
                .containsExactly(
                        ColumnMeaning.NUMBER_IN_LIST,
                        ColumnMeaning.FULL_NAME,
                        ColumnMeaning.BIRTH_DATE,
                        ColumnMeaning.PHONE,
                        ColumnMeaning.EMAIL);
        assertThat(sheet(read).rows()).hasSize(3);
        assertThat(read.flags()).containsExactly(Flag.NO_HEADING);
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSwallowTheRows() {
        ReadMessage read = Fixtures.read("list-with-a-quote-never-closed.csv");

        assertThat(sheet(read).rows()).hasSize(61);
        assertThat(read.flags()).contains(Flag.BAD_LIST);
    }

    @Test
    void aBinaryNamedCsvIsKeptAndFlagged() {
        ReadMessage read = Fixtures.read("binary-named.csv");

        assertThat(read.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(read.flags()).containsExactly(Flag.NOT_UNDERSTOOD, Flag.BINARY_NAMED_TEXT);
    }
}
