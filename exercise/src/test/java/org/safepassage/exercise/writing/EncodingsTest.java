package org.safepassage.exercise.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingsTest {
    @Test
    void aLineThatBeginsWithFromIsHiddenFromMboxReaders() {
        byte[] encoded = Encodings.quotedPrintable("x\r\nFrom here\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(encoded, StandardCharsets.US_ASCII)).isEqualTo("x\r\n=46rom here\r\n");
    }

    @Test
    void quotedPrintableComesBackByteForByte() throws Exception {
        byte[] text = "سلام = hello \r\n\tend\r\n".repeat(9).getBytes(StandardCharsets.UTF_8);
        byte[] back = MimeUtility.decode(new ByteArrayInputStream(Encodings.quotedPrintable(text)), "quoted-printable")
                .readAllBytes();
        assertThat(back).isEqualTo(text);
    }

    @Test
    void aLongSubjectInDariComesBackWhole() throws Exception {
        String subject = "درخواست خروج من و فامیلم از افغانستان به صورت عاجل";
        String word = Encodings.word(subject, StandardCharsets.UTF_8);
        assertThat(word.lines()).allMatch(line -> line.length() <= 76);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(word))).isEqualTo(subject);
    }
}
