package org.safepassage.exercise.writing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Transfer encodings (RFC 2045) and encoded words (RFC 2047). */
final class Encodings {
    private static final byte[] CRLF = {'\r', '\n'};

    private Encodings() {}

    static byte[] base64(byte[] bytes) {
        return Base64.getMimeEncoder(76, CRLF).encode(bytes);
    }

    static byte[] quotedPrintable(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length * 2);
        int column = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                out.append("\r\n");
                column = 0;
                i++;
                continue;
            }
            boolean lineEnd = i + 1 == bytes.length || bytes[i + 1] == '\r';
            boolean from = column == 0 && b == 'F';
            boolean plain = b > 32 && b < 127 && b != '=' && !from || b == ' ' && !lineEnd;
            String piece = plain ? String.valueOf((char) b) : "=%02X".formatted(b);
            if (column + piece.length() > 75) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(piece);
            column += piece.length();
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A header text, in encoded words of at most 75 characters where it is not plain ASCII. */
    static String word(String text, Charset charset) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            return text;
        }
        Charset used = charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8;
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 16);
            String chunk = text.substring(at, end);
            out.append(out.isEmpty() ? "" : "\r\n ")
                    .append("=?")
                    .append(used.name().toLowerCase(java.util.Locale.ROOT))
                    .append("?B?")
                    .append(Base64.getEncoder().encodeToString(chunk.getBytes(used)))
                    .append("?=");
            at = end;
        }
        return out.toString();
    }
}
