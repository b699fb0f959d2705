package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsOfMailTest {

    @Test
    void persianWithoutALabelIsGuessedAndFlagged() {
        ReadMessage read = Fixtures.read("persian-in-windows-1256-without-label.eml");

        assertThat(read.texts().getFirst().text()).contains("سلام محترم").contains("در کابل");
        assertThat(read.language()).isEqualTo(Language.DARI);
        assertThat(read.flags()).containsExactly(Flag.CHARSET_GUESSED);
    }

    @Test
    void aWrongLabelDoesNotSpoilUtf8() {
        ReadMessage read = Fixtures.read("utf-8-labelled-latin-1.eml");

        assertThat(read.texts().getFirst().text()).contains("مرستې ته اړتیا لرو");
        assertThat(read.language()).isEqualTo(Language.PASHTO);
        assertThat(read.flags()).containsExactly(Flag.CHARSET_GUESSED);
    }

    @Test
    void utf7IsDecoded() {
        assertThat(Fixtures.read("utf-7.eml").texts().getFirst().text())
                .contains("My name is سمیع")
                .contains("help + now");
    }

    @Test
    void aTableOfNamesStaysOneRowALine() {
        ReadMessage read = Fixtures.read("html-table-of-names.eml");

        String text = read.texts().getFirst().text();
        assertThat(text).contains("Name\tBorn\nSara Gul\t1990\nDaud Gul\t1988");
        assertThat(read.texts().getFirst().words(Segment.Role.QUOTED)).contains("Who are they?");
        assertThat(read.flags()).isEmpty();
    }

    @Test
    void aReportOfFailedDeliveryIsABounceAndNoAutomaticReply() {
        assertThat(Fixtures.read("delivery-report.eml").flags()).containsExactly(Flag.BOUNCE);
    }

    @Test
    void anOutOfOfficeNoteIsAnAutomaticReply() {
        assertThat(Fixtures.read("out-of-office.eml").flags()).containsExactly(Flag.AUTO_REPLY);
    }
}
