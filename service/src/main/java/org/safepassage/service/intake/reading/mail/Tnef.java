package org.safepassage.service.intake.reading.mail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files in an Outlook container, "winmail.dat" (Microsoft's MS-OXTNEF): names and contents of attachments only. */
final class Tnef {
    private static final int SIGNATURE = 0x223E9F78;
    private static final int ATTACHMENT_BEGINS = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int PROPERTIES = 0x00069005;
    private static final int MOST_FILES = 500;

    private final ByteBuffer in;
    private final List<PackedInText.Packed> files = new ArrayList<>();
    private String name = "";
    private byte[] data = new byte[0];
    private boolean begun;

    private Tnef(byte[] container) {
        in = ByteBuffer.wrap(container).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean is(byte[] bytes) {
        return bytes.length > 6
                && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt() == SIGNATURE;
    }

    /** The files as far as the container is whole. */
    static List<PackedInText.Packed> files(byte[] container) {
        if (!is(container)) return List.of();
        var tnef = new Tnef(container);
        tnef.run();
        return tnef.files;
    }

    private void run() {
        in.position(6);
        while (in.remaining() > 11 && files.size() < MOST_FILES) {
            in.get();
            int attribute = in.getInt();
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) break;
            byte[] value = new byte[length];
            in.get(value);
            take(attribute, value);
            in.position(Math.min(in.limit(), in.position() + 2));
        }
        finish();
    }

    private void take(int attribute, byte[] value) {
        switch (attribute) {
            case ATTACHMENT_BEGINS -> {
                finish();
                begun = true;
            }
            case TITLE -> name = name.isEmpty() ? text(value, false) : name;
            case DATA -> data = value;
            case PROPERTIES -> {
                String longer = MapiName.in(value);
                if (!longer.isEmpty()) name = longer;
            }
            default -> {}
        }
    }

    private void finish() {
        if (begun && data.length > 0) files.add(new PackedInText.Packed(name, data));
        name = "";
        data = new byte[0];
        begun = false;
    }

    static String text(byte[] value, boolean wide) {
        String text = wide
                ? new String(value, StandardCharsets.UTF_16LE)
                : HeaderText.decode(new String(value, StandardCharsets.ISO_8859_1));
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
