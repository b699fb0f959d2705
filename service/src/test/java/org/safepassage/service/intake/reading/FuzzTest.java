package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What strangers send: the fixtures, cut off and altered at random places from a fixed seed. */
class FuzzTest {
    private static final int ROUNDS = 120;
    private final Random random = new Random(20210815);
    private final Reader reader = Reader.usual();

    @Test
    @Timeout(120)
    void whateverIsCutOffOrAlteredIsReadWithoutAnException() {
        for (String fixture : Fixtures.ALL) {
            byte[] whole = Fixtures.bytes(fixture);
            for (int round = 0; round < ROUNDS; round++) {
                byte[] broken = random.nextBoolean()
                        ? altered(whole)
                        : Arrays.copyOf(altered(whole), random.nextInt(whole.length));
                long started = System.nanoTime();
                ReadMessage read = reader.read(broken, Hint.named(fixture));
                assertThat(read.flags()).as(fixture + " round " + round).doesNotContain(Flag.READING_FAILED);
                assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
                for (TextBody body : read.bodies()) segmentsCoverTheText(body);
            }
        }
    }

    @Test
    @Timeout(120)
    void aBrokenWorkbookIsReadAsFarAsItGoes() {
        byte[] whole = Workbooks.of(workbook -> {
            var sheet = workbook.newWorksheet("A");
            for (int i = 0; i < 50; i++) sheet.value(i, i % 7, "cell " + i);
        });
        for (int round = 0; round < ROUNDS; round++) {
            ReadMessage read = reader.read(altered(whole), Hint.named("a.xlsx"));
            assertThat(read.flags()).as("round " + round).doesNotContain(Flag.READING_FAILED);
        }
    }

    private byte[] altered(byte[] whole) {
        byte[] altered = whole.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(altered.length);
            switch (random.nextInt(4)) {
                case 0 -> altered[at] = (byte) random.nextInt(256);
                case 1 -> altered[at] = (byte) "\n\r\":;=<>-()\0,".charAt(random.nextInt(13));
                case 2 -> {
                    int length = Math.min(random.nextInt(40), altered.length - at);
                    System.arraycopy(whole, random.nextInt(whole.length - length + 1), altered, at, length);
                }
                default -> altered[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return altered;
    }

    private static void segmentsCoverTheText(TextBody body) {
        int at = 0;
        for (Segment segment : body.segments()) {
            assertThat(segment.start()).isEqualTo(at);
            at = segment.end();
        }
        assertThat(at).isEqualTo(body.text().length());
    }
}
