package org.safepassage.service.permits.check;

import java.util.Arrays;

/** The text in the QR code: {@code VDS1:} and the bytes in Base32 (RFC 4648, no padding). One text for one sequence of bytes. */
final class SealText {
    static final String PREFIX = "VDS1:";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SealText() {}

    static byte[] bytes(String text) throws Rejected {
        String code = text.strip();
        if (!code.startsWith(PREFIX)) {
            throw new MalformedSeal("This is not the code of a travel authorisation.");
        }
        String letters = code.substring(PREFIX.length());
        if (letters.length() > SealReader.MOST_BYTES * 8 / 5 + 8) {
            throw new TrailingBytes();
        }
        byte[] bytes = new byte[letters.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = LETTERS.indexOf(letters.charAt(i));
            if (value < 0) {
                throw new MalformedSeal("The code holds a letter that it cannot hold.");
            }
            held = held << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        if (held != 0 || bits >= 5) {
            throw new TruncatedSeal();
        }
        return Arrays.copyOf(bytes, at);
    }
}
