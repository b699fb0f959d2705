package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String HEADERS =
            "From: Nadia <nadia@example.org>\nDate: Sun, 22 Aug 2021 10:15:00 +0000\nSubject: long\n";

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A mail with this many further bytes, never all in memory. */
    private static InputStream mail(String headers, String line, long length) {
        var lines =
                Stream.generate(() -> bytes(line)).limit(length / line.length()).iterator();
        var body = Collections.enumeration(new java.util.AbstractCollection<InputStream>() {
            @Override
            public java.util.Iterator<InputStream> iterator() {
                return lines;
            }

            @Override
            public int size() {
                return 0;
            }
        });
        return new SequenceInputStream(bytes(headers), new SequenceInputStream(body));
    }

    @Test
    void aBodyOfHundredsOfMegabytesIsReadInLittleMemory() {
        String line = "we wait at the gate and the gate is closed ".repeat(200) + "\n";
        long before = used();

        ReadMessage read = Reader.usual().read(mail(HEADERS + "\n", line, 200L << 20), Hint.NONE);

        assertThat(read.flags()).containsExactly(Flag.TOO_LARGE);
        assertThat(read.texts().getFirst().text())
                .hasSizeLessThanOrEqualTo(Limits.usual().textBytes());
        assertThat(used() - before).isLessThan(40L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aLargeAttachmentIsHashedThoughNotHeld() {
        String headers =
                HEADERS + "Content-Type: application/octet-stream; name=a.bin\nContent-Transfer-Encoding: base64\n\n";

        ReadMessage read = Reader.usual().read(mail(headers, "AAAA".repeat(19) + "\n", 40L << 20), Hint.NONE);

        Attachment file = read.attachments().getFirst();
        assertThat(file.size()).isEqualTo((40L << 20) / 77 * 57);
        assertThat(file.flags()).containsExactly(Flag.TOO_LARGE);
    }

    @Test
    void endlessNestingEnds() {
        var nested = new StringBuilder(HEADERS);
        for (int i = 0; i < 5_000; i++)
            nested.append("Content-Type: message/rfc822\n\n").append(HEADERS);

        ReadMessage read = Reader.usual().read(bytes(nested.toString()), Hint.NONE);

        assertThat(read.allFlags()).contains(Flag.TOO_DEEP);
    }

    @Test
    void endlessMultipartsEnd() {
        var nested = new StringBuilder(HEADERS);
        for (int i = 0; i < 2_000; i++)
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');

        ReadMessage read = Reader.usual().read(bytes(nested.toString()), Hint.NONE);

        assertThat(read.allFlags()).contains(Flag.TOO_DEEP, Flag.MISSING_BOUNDARY);
    }

    @Test
    void tenThousandPartsAreCountedAndTheRestKept() {
        var parts = new StringBuilder(HEADERS).append("Content-Type: multipart/mixed; boundary=b\n\n");
        for (int i = 0; i < 10_000; i++) parts.append("--b\nContent-Type: image/png\n\nx\n");
        parts.append("--b--\n");

        ReadMessage read = Reader.usual().read(bytes(parts.toString()), Hint.NONE);

        assertThat(read.flags()).containsExactly(Flag.TOO_MANY_PARTS);
        assertThat(read.attachments()).hasSizeLessThanOrEqualTo(Limits.usual().parts());
    }

    @Test
    void htmlNestedAHundredThousandTimesIsReadWithoutOverflow() {
        String html = "<div>".repeat(100_000) + "Sara Gul" + "</div>".repeat(100_000);

        ReadMessage read = Reader.usual().read(bytes(HEADERS + "Content-Type: text/html\n\n" + html), Hint.NONE);

        assertThat(read.texts().getFirst().text()).contains("Sara Gul");
    }

    @Test
    void anEmptyFileIsAnItemOfItsOwn() {
        assertThat(Reader.usual().read(new byte[0], Hint.named("a.eml")).flags())
                .containsExactly(Flag.EMPTY);
    }
}
