package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ChatsTest {

    @Test
    void aPersianPhoneWritesItsOwnDigitsCalendarAndMarks() {
        ReadMessage read = Fixtures.read("ios-persian-with-direction-marks.txt");

        assertThat(read.kind()).isEqualTo(Kind.CHAT);
        assertThat(read.chat())
                .extracting(ChatLine::type)
                .containsExactly(ChatLine.Type.SYSTEM, ChatLine.Type.WORDS, ChatLine.Type.MEDIA);
        ChatLine said = read.chat().get(1);
        assertThat(said.sender()).isEqualTo("کریم جان");
        assertThat(said.sent()).isEqualTo(LocalDateTime.parse("2021-08-15T21:15:10"));
        assertThat(said.text()).isEqualTo("ما نزدیک دروازه هستیم\nپنج نفر");
        assertThat(read.chat().getLast().media()).isEqualTo("00000002-PHOTO-2021-08-15-21-16-00.jpg");
    }

    @Test
    void anAmericanPhonePutsTheMonthFirst() {
        ReadMessage read = Fixtures.read("android-american-twelve-hours.txt");

        assertThat(read.chat())
                .extracting(ChatLine::sent)
                .containsExactly(
                        LocalDateTime.parse("2021-08-14T21:14:00"),
                        LocalDateTime.parse("2021-08-14T21:15:00"),
                        LocalDateTime.parse("2021-08-15T00:05:00"));
        assertThat(read.chat().getFirst().type()).isEqualTo(ChatLine.Type.SYSTEM);
        assertThat(read.chat().getLast().text()).isEqualTo("Wait: there is a crowd");
        assertThat(read.flags()).isEmpty();
    }

    @Test
    void datesThatCanBeReadBothWaysAreFlagged() {
        assertThat(Fixtures.read("android-day-or-month-in-doubt.txt").flags()).containsExactly(Flag.DAY_MONTH_IN_DOUBT);
    }

    @Test
    void anAppleExportTellsWordsMediaAndDeletedApart() {
        ReadMessage read = Fixtures.read("ios-english.txt");

        assertThat(read.chat())
                .extracting(ChatLine::type)
                .containsExactly(
                        ChatLine.Type.SYSTEM, ChatLine.Type.WORDS, ChatLine.Type.MEDIA_OMITTED, ChatLine.Type.DELETED);
        assertThat(read.chat().get(1).text()).isEqualTo("Our names are below\n1. Sara Gul\n2. Daud Gul");
        assertThat(read.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aZippedExportIsOneChatWithItsMedia() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("_chat.txt"));
            zip.write(Fixtures.bytes("ios-persian-with-direction-marks.txt"));
            zip.putNextEntry(new ZipEntry("00000002-PHOTO-2021-08-15-21-16-00.jpg"));
            zip.write("picture".getBytes(StandardCharsets.US_ASCII));
        }

        ReadMessage read = Reader.usual().read(zipped.toByteArray(), Hint.named("export.zip"));

        assertThat(read.kind()).isEqualTo(Kind.CHAT);
        assertThat(read.chat()).hasSize(3);
        assertThat(read.attachments())
                .extracting(Attachment::name)
                .containsExactly("00000002-PHOTO-2021-08-15-21-16-00.jpg");
        assertThat(read.flags()).isEmpty();
    }
}
