package org.safepassage.service.intake.reading.mail;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the long file name among the MAPI properties of an attachment in an Outlook container. */
final class MapiName {
    private static final int LONG_NAME = 0x3707;
    private static final int NARROW = 0x1E;
    private static final int WIDE = 0x1F;
    private static final int MANY = 0x1000;

    private final ByteBuffer in;

    private MapiName(byte[] properties) {
        in = ByteBuffer.wrap(properties).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The name, or "" when there is none or the properties are broken. */
    static String in(byte[] properties) {
        try {
            return new MapiName(properties).find();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return "";
        }
    }

    private String find() {
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            int type = in.getShort() & 0xffff;
            int id = in.getShort() & 0xffff;
            if (id >= 0x8000) passNamed();
            byte[] value = value(type);
            if (id == LONG_NAME && (type == NARROW || type == WIDE)) return Tnef.text(value, type == WIDE);
        }
        return "";
    }

    private void passNamed() {
        in.position(in.position() + 16);
        if (in.getInt() == 0) in.getInt();
        else sized();
    }

    private byte[] value(int type) {
        boolean many = (type & MANY) != 0;
        int single = type & ~MANY;
        boolean sized = single == NARROW || single == WIDE || single == 0x0D || single == 0x102;
        int values = many || sized ? in.getInt() : 1;
        byte[] last = new byte[0];
        for (int i = 0; i < values; i++) {
            if (sized) last = sized();
            else in.position(in.position() + fixed(single));
        }
        return last;
    }

    private byte[] sized() {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) throw new IllegalArgumentException("longer than the container");
        byte[] value = new byte[length];
        in.get(value);
        in.position(Math.min(in.limit(), in.position() + (4 - length % 4) % 4));
        return value;
    }

    private static int fixed(int type) {
        return switch (type) {
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> 16;
            default -> 4;
        };
    }
}
