package org.safepassage.service.intake.reading.mail;

import java.util.Arrays;

/**
 * Base64 with junk passed over. Padding ends a run; a further run is read only when its line holds nothing but
 * base64, so that the footer a mailing list appends is not taken for data; and a line that begins with two dashes, which
 * can only be a lost boundary, ends the data.
 */
final class Base64Decoder implements TransferDecoder {
    private static final byte[] VALUES = values();
    private static final byte JUNK = -1;
    private static final byte SPACE = -2;
    private static final byte PAD = -3;

    private final Held into;
    private final byte[] out = new byte[3 * 1024];
    private int filled;
    private int group;
    private int bits;
    private boolean padded;
    private boolean broken;
    private boolean ended;

    Base64Decoder(Held into) {
        this.into = into;
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < 64; i++) values[alphabet.charAt(i)] = (byte) i;
        for (char space : new char[] {' ', '\t', '\r', '\n', '\f', 0x0b, 0}) values[space] = -2;
        values['='] = -3;
        return values;
    }

    static boolean isDataLine(byte[] bytes, int start, int length) {
        int data = 0;
        for (int i = start; i < start + length; i++) {
            byte value = VALUES[bytes[i] & 0xff];
            if (value >= 0 || value == PAD) data++;
            else if (value == JUNK || (bytes[i] != '\r' && bytes[i] != '\n')) return false;
        }
        return data > 0 && data % 4 == 0;
    }

    @Override
    public void take(byte[] bytes, int start, int length) {
        boolean dashes = length > 2 && bytes[start] == '-' && bytes[start + 1] == '-';
        if (ended || dashes) {
            ended = true;
            broken = true;
            return;
        }
        if (padded && !blank(bytes, start, length)) {
            if (!isDataLine(bytes, start, length)) {
                broken = true;
                return;
            }
            padded = false;
            broken = true;
        }
        for (int i = start; i < start + length; i++) {
            byte value = VALUES[bytes[i] & 0xff];
            if (value >= 0) data(value);
            else if (value == PAD) pad();
            else if (value == JUNK) broken = true;
        }
    }

    private void data(int value) {
        if (padded) broken = true;
        padded = false;
        group = group << 6 | value;
        if (++bits == 4) {
            write(group >> 16);
            write(group >> 8);
            write(group);
            bits = 0;
            group = 0;
        }
    }

    private void pad() {
        if (bits > 0) flushGroup();
        padded = true;
    }

    private void flushGroup() {
        if (bits == 1) broken = true;
        if (bits == 2) write(group >> 4);
        if (bits == 3) {
            write(group >> 10);
            write(group >> 2);
        }
        bits = 0;
        group = 0;
    }

    private static boolean blank(byte[] bytes, int start, int length) {
        for (int i = start; i < start + length; i++) {
            byte value = VALUES[bytes[i] & 0xff];
            if (value != SPACE && value != PAD) return false;
        }
        return true;
    }

    private void write(int value) {
        out[filled++] = (byte) value;
        if (filled == out.length) flush();
    }

    private void flush() {
        into.take(out, 0, filled);
        filled = 0;
    }

    @Override
    public void end() {
        if (bits > 0) {
            broken = true;
            flushGroup();
        }
        flush();
    }

    @Override
    public boolean broken() {
        return broken;
    }
}
