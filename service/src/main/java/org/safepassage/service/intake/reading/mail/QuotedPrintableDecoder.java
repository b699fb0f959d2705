package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayOutputStream;

/** Quoted-printable, a line at a time; an equals sign without two hex digits is kept as it stands. */
final class QuotedPrintableDecoder implements TransferDecoder {
    private final Held into;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream(0);
    private byte[] out = new byte[128];
    private boolean broken;

    QuotedPrintableDecoder(Held into) {
        this.into = into;
    }

    @Override
    public void take(byte[] bytes, int start, int length) {
        boolean lineEnd = length > 0 && (bytes[start + length - 1] == '\n' || bytes[start + length - 1] == '\r');
        if (rest.size() == 0 && lineEnd) {
            line(bytes, start, length);
            return;
        }
        rest.write(bytes, start, length);
        if (lineEnd || rest.size() > 64 * 1024) flushRest();
    }

    private void flushRest() {
        byte[] line = rest.toByteArray();
        rest.reset();
        if (line.length > 0) line(line, 0, line.length);
    }

    private void line(byte[] bytes, int start, int length) {
        int end = start + length;
        int text = end;
        while (text > start && (bytes[text - 1] == '\n' || bytes[text - 1] == '\r')) text--;
        int ending = text;
        while (text > start && (bytes[text - 1] == ' ' || bytes[text - 1] == '\t')) text--;
        boolean soft = text > start && bytes[text - 1] == '=';
        if (soft) text--;
        else if (ending == end) text = end;
        if (out.length < length + 2) out = new byte[length + 2];
        int filled = decode(bytes, start, text);
        if (!soft) {
            for (int i = ending; i < end; i++) out[filled++] = bytes[i];
        }
        into.take(out, 0, filled);
    }

    private int decode(byte[] bytes, int start, int end) {
        int filled = 0;
        for (int i = start; i < end; i++) {
            int hex = bytes[i] == '=' ? hex(bytes, i + 1, end) : -1;
            if (hex >= 0) {
                out[filled++] = (byte) hex;
                i += 2;
            } else {
                if (bytes[i] == '=') broken = true;
                out[filled++] = bytes[i];
            }
        }
        return filled;
    }

    static int hex(byte[] bytes, int at, int end) {
        if (at + 1 >= end) return -1;
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    @Override
    public void end() {
        flushRest();
    }

    @Override
    public boolean broken() {
        return broken;
    }
}
