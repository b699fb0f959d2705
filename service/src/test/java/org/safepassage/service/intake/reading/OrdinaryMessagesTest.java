package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class OrdinaryMessagesTest {
    private final Reader reader = Reader.usual();

    private ReadMessage read(String text, String name) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), Hint.named(name));
    }

    @Test
    void aMailWithQuotedWordsAndASpreadsheetIsReadWhole() {
        ReadMessage read = read("""
                Return-Path: <ahmad@example.org>
                From: =?UTF-8?B?2KfYrdmF2K8=?= Zahir <ahmad@example.org>
                To: "Duty, Desk" <desk@example.gov>, help@example.gov
                Subject: =?utf-8?q?My_family_=E2=80=93_please_help?=
                Date: Sun, 22 Aug 2021 14:05:11 +0430
                Message-ID: <abc.1@example.org>
                In-Reply-To: <desk.9@example.gov>
                References: <desk.8@example.gov> <desk.9@example.gov>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="=-x1"

                --=-x1
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Dear sir, we are five people and we are in Kabul. Please =
                help my family.

                On Sat, 21 Aug 2021 at 10:00, Duty Desk <desk@example.gov> wrote:
                > Who is with you?

                --=20
                Ahmad
                --=-x1
                Content-Type: text/csv; name="family.csv"
                Content-Disposition: attachment; filename*=utf-8''%D9%81%D8%A7%D9%85%DB%8C%D9%84.csv
                Content-Transfer-Encoding: base64

                TmFtZSxEYXRlIG9mIGJpcnRoLFBob25lCkFobWFkIFphaGlyLDE5ODctMDMtMDQsKzkzNzAwMDAw
                MDAxClNhcmEgWmFoaXIsMTk5MC0wMS0wMSwrOTM3MDAwMDAwMDIK
                --=-x1--
                """, "a.eml");

        assertThat(read.kind()).isEqualTo(Kind.MAIL);
        assertThat(read.allFlags()).isEmpty();
        assertThat(read.headers().subject()).isEqualTo("My family – please help");
        assertThat(read.headers().from()).containsExactly(new MailAddress("احمد Zahir", "ahmad@example.org"));
        assertThat(read.headers().to()).hasSize(2);
        assertThat(read.headers().date()).isEqualTo(OffsetDateTime.parse("2021-08-22T14:05:11+04:30"));
        assertThat(read.headers().references()).containsExactly("desk.8@example.gov", "desk.9@example.gov");
        TextBody body = read.texts().getFirst();
        assertThat(body.words(Segment.Role.OWN)).contains("help my family").doesNotContain("Who is with you", "Ahmad");
        assertThat(body.words(Segment.Role.QUOTED)).contains("Who is with you?");
        assertThat(body.words(Segment.Role.SIGNATURE)).contains("Ahmad");
        assertThat(body.language()).isEqualTo(Language.ENGLISH);
        Attachment list = read.attachments().getFirst();
        assertThat(list.name()).isEqualTo("فامیل.csv");
        assertThat(list.size()).isEqualTo(96);
        assertThat(list.inside()).isNotNull();
        assertThat(list.inside().sheets().getFirst().rows()).hasSize(2);
        assertThat(list.inside().sheets().getFirst().columns().meanings())
                .containsExactly(ColumnMeaning.FULL_NAME, ColumnMeaning.BIRTH_DATE, ColumnMeaning.PHONE);
    }

    @Test
    void anAndroidChatIsReadLineByLine() {
        ReadMessage read = read("""
                13/08/2021, 21:14 - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.
                13/08/2021, 21:15 - Karim: Salam, we are at the gate
                my brother is with me
                13/08/2021, 21:16 - Karim: <Media omitted>
                13/08/2021, 21:17 - +93 70 000 0001: This message was deleted
                13/08/2021, 21:18 - Karim: IMG-20210813-WA0001.jpg (file attached)
                """, "WhatsApp Chat with Karim.txt");

        assertThat(read.kind()).isEqualTo(Kind.CHAT);
        assertThat(read.chat())
                .extracting(ChatLine::type)
                .containsExactly(
                        ChatLine.Type.SYSTEM,
                        ChatLine.Type.WORDS,
                        ChatLine.Type.MEDIA_OMITTED,
                        ChatLine.Type.DELETED,
                        ChatLine.Type.MEDIA);
        ChatLine said = read.chat().get(1);
        assertThat(said.sender()).isEqualTo("Karim");
        assertThat(said.sent()).isEqualTo(LocalDateTime.parse("2021-08-13T21:15:00"));
        assertThat(said.text()).isEqualTo("Salam, we are at the gate\nmy brother is with me");
        assertThat(read.flags()).isEmpty();
    }

    @Test
    void aListWithATitleAboveItsHeadingsIsReadByColumn() {
        ReadMessage read = read("""
                Urgent cases from the constituency office;;;
                No;نام;نام پدر;تاریخ تولد
                1;احمد;کریم;1366-05-12
                2;سارا;کریم;1370-01-01
                """, "list.csv");

        assertThat(read.kind()).isEqualTo(Kind.LIST_CSV);
        ListSheet sheet = read.sheets().getFirst();
        assertThat(sheet.titles()).containsExactly("Urgent cases from the constituency office");
        assertThat(sheet.columns().headingRow()).isEqualTo(2);
        assertThat(sheet.rows()).extracting(ListRow::number).containsExactly(1, 2);
        assertThat(sheet.cell(sheet.rows().get(1), ColumnMeaning.FATHER_NAME)).contains("کریم");
        assertThat(read.flags()).isEmpty();
    }
}
