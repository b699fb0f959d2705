package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** BinHex 4.0 (RFC 1741), as old Apple mail packed its files: the data fork only. */
final class BinHex {
    private static final String ALPHABET = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr";
    private static final int REPEAT = 0x90;

    private BinHex() {}

    /** The file, or no bytes when this is not BinHex or is broken. */
    static byte[] data(String text) {
        int start = text.indexOf("BinHex");
        start = start < 0 ? -1 : text.indexOf("\n:", start);
        if (start < 0) return new byte[0];
        byte[] bytes = repeated(letters(text, start + 2));
        int name = bytes.length == 0 ? 0 : bytes[0] & 0xff;
        int lengths = 1 + name + 1 + 4 + 4 + 2;
        int fork = lengths + 8 + 2;
        if (fork >= bytes.length) return new byte[0];
        long length = 0;
        for (int i = lengths; i < lengths + 4; i++) length = length << 8 | bytes[i] & 0xff;
        return length > bytes.length - fork ? new byte[0] : Arrays.copyOfRange(bytes, fork, fork + (int) length);
    }

    private static byte[] letters(String text, int from) {
        var out = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = from; i < text.length() && text.charAt(i) != ':'; i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) continue;
            held = (held << 6 | value) & 0xffff;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out.write(held >> bits);
            }
        }
        return out.toByteArray();
    }

    private static byte[] repeated(byte[] packed) {
        var out = new ByteArrayOutputStream();
        int last = 0;
        for (int i = 0; i < packed.length; i++) {
            int b = packed[i] & 0xff;
            if (b != REPEAT || i + 1 == packed.length) {
                out.write(b);
                last = b;
                continue;
            }
            int times = packed[++i] & 0xff;
            if (times == 0) {
                out.write(REPEAT);
                last = REPEAT;
            }
            for (int n = 1; n < times; n++) out.write(last);
        }
        return out.toByteArray();
    }
}
