package org.safepassage.service.permits.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.safepassage.service.permits.check.InventedState;

class PrintedPageTest {
    private final InventedState utopia = InventedState.utopia();
    private final byte[] paper = utopia.paper();

    @Test
    void itIsOnePageThatNeedsNoFontOfTheReaders() throws Exception {
        byte[] pdf = PrintedPage.pdf(utopia.seal(), paper, "GB", ZoneId.of("Asia/Kabul"));
        Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve("authorisation.pdf"), pdf);

        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.getPageN(1).getAsDict(PdfName.RESOURCES).get(PdfName.FONT))
                    .isNull();
        }
        assertThat(pdf.length).isLessThan(400_000);
    }

    @Test
    void theCodeIsReadBackFromItsPicture() {
        String text = QrCode.text(paper);

        assertThat(QrCode.read(QrCode.png(text, 4))).contains(text);
        assertThat(QrCode.read(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void itNamesNoSchemeNoEmployerAndNoDanger() {
        for (PageWords words : PageWords.all()) {
            assertThat((words.title() + words.sentence() + words.check()).toLowerCase(Locale.ROOT))
                    .doesNotContain("arap", "evacu", "scheme", "army", "threat", "refugee", "taliban", "asylum");
        }
    }
}
