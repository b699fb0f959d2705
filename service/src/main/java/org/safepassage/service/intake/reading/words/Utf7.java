package org.safepassage.service.intake.reading.words;

/** UTF-7 (RFC 2152), which the JDK does not bring and old mail still uses. */
final class Utf7 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    static String decode(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            char c = (char) (bytes[i++] & 0xff);
            if (c != '+') {
                text.append(c);
            } else if (i < bytes.length && bytes[i] == '-') {
                text.append('+');
                i++;
            } else {
                i = shifted(bytes, i, text);
            }
        }
        return text.toString();
    }

    private static int shifted(byte[] bytes, int from, StringBuilder text) {
        int bits = 0;
        int held = 0;
        int i = from;
        for (; i < bytes.length; i++) {
            int value = ALPHABET.indexOf(bytes[i]);
            if (value < 0) break;
            held = held << 6 | value;
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                text.append((char) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return i < bytes.length && bytes[i] == '-' ? i + 1 : i;
    }
}
