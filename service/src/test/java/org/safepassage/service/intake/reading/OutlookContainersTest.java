package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class OutlookContainersTest {
    private static final byte[] LIST = "Name,Phone\nSara Gul,+93700000001\n".getBytes(StandardCharsets.UTF_8);

    private static void attribute(ByteArrayOutputStream out, int id, byte[] value) {
        var head = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 2).putInt(id).putInt(value.length);
        out.writeBytes(head.array());
        out.writeBytes(value);
        out.writeBytes(new byte[2]);
    }

    /** One property: a long file name in UTF-16. */
    private static byte[] longName(String name) {
        byte[] text = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        var properties = ByteBuffer.allocate(4 + 4 + 4 + 4 + text.length + 4).order(ByteOrder.LITTLE_ENDIAN);
        properties
                .putInt(1)
                .putShort((short) 0x1F)
                .putShort((short) 0x3707)
                .putInt(1)
                .putInt(text.length)
                .put(text);
        return properties.array();
    }

    private static byte[] container() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0});
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, "PEOPLE~1.CSV\0".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 0x0006800F, LIST);
        attribute(out, 0x00069005, longName("people at the gate.csv"));
        return out.toByteArray();
    }

    private static ReadMessage mailed(byte[] container) {
        String mail = """
                From: Nadia Karimi <nadia@example.org>
                Date: Sun, 22 Aug 2021 10:15:00 +0000
                Content-Type: application/ms-tnef; name=winmail.dat
                Content-Transfer-Encoding: base64

                """ + Base64.getMimeEncoder().encodeToString(container) + "\n";
        return Reader.usual().read(mail.getBytes(StandardCharsets.US_ASCII), Hint.NONE);
    }

    @Test
    void theFilesInAContainerAreAttachmentsWithTheirLongNames() {
        ReadMessage read = mailed(container());

        assertThat(read.flags()).containsExactly(Flag.OUTLOOK_CONTAINER);
        assertThat(read.attachments())
                .extracting(Attachment::name)
                .containsExactly("winmail.dat", "people at the gate.csv");
        Attachment list = read.attachments().getLast();
        assertThat(list.size()).isEqualTo(LIST.length);
        assertThat(list.inside()).isNotNull();
        assertThat(list.inside().sheets().getFirst().rows()).hasSize(1);
    }

    @Test
    void aContainerCutOffAnywhereIsReadAsFarAsItGoes() {
        byte[] whole = container();
        for (int length = 7; length < whole.length; length++) {
            ReadMessage read = mailed(Arrays.copyOf(whole, length));
            assertThat(read.flags()).contains(Flag.OUTLOOK_CONTAINER).doesNotContain(Flag.READING_FAILED);
        }
    }
}
