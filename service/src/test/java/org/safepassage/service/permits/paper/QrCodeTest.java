package org.safepassage.service.permits.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    /** One code in twenty-five holds data that a reader of photographs takes for a corner; none may be lost to that. */
    @Test
    void everyCodeThatIsWrittenCanBeRead() {
        Random random = new Random(2021);
        for (int i = 0; i < 400; i++) {
            byte[] seal = new byte[150 + random.nextInt(60)];
            random.nextBytes(seal);
            String text = QrCode.text(seal);
            assertThat(QrCode.read(QrCode.png(text, 4))).as("code %d", i).contains(text);
        }
    }
}
