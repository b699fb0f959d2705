package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safepassage.service.intake.reading.words.Decoding;

/** Decodes header text: encoded words (RFC 2047) in the forms senders really write, and raw 8-bit text. */
final class HeaderText {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?(.{0,2000}?)\\?=");
    private static final int LONGEST = 16 * 1024;

    private HeaderText() {}

    /** @param value one char for each byte, as in {@link HeaderField}; text that is already decoded passes unharmed */
    static String decode(String value) {
        if (!value.contains("=?")) return raw(value);
        if (value.length() > LONGEST) return decode(value.substring(0, LONGEST)) + raw(value.substring(LONGEST));
        var text = new StringBuilder();
        Matcher words = WORD.matcher(value);
        int done = 0;
        var pending = new ByteArrayOutputStream();
        String charset = "";
        while (words.find()) {
            String between = value.substring(done, words.start());
            boolean joins = pending.size() > 0 && between.isBlank();
            if (!joins || !charset.equalsIgnoreCase(words.group(1))) flush(pending, charset, text);
            if (!joins) text.append(raw(between));
            charset = words.group(1);
            pending.writeBytes(bytes(words.group(2), words.group(3)));
            done = words.end();
        }
        flush(pending, charset, text);
        return text.append(raw(value.substring(done))).toString();
    }

    private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder text) {
        if (pending.size() == 0) return;
        text.append(Decoding.decode(pending.toByteArray(), charset).text());
        pending.reset();
    }

    private static byte[] bytes(String encoding, String content) {
        byte[] raw = content.getBytes(StandardCharsets.ISO_8859_1);
        var held = new Held(raw.length);
        if (encoding.equalsIgnoreCase("b")) {
            var decoder = new Base64Decoder(held);
            decoder.take(raw, 0, raw.length);
            decoder.end();
            return held.bytes();
        }
        var out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int hex = raw[i] == '=' ? QuotedPrintableDecoder.hex(raw, i + 1, raw.length) : -1;
            out.write(hex >= 0 ? hex : raw[i] == '_' ? ' ' : raw[i]);
            if (hex >= 0) i += 2;
        }
        return out.toByteArray();
    }

    private static String raw(String value) {
        boolean eightBit = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > 0xff) return value;
            eightBit |= c > 0x7e || c == 0x1b;
        }
        return eightBit
                ? Decoding.decode(value.getBytes(StandardCharsets.ISO_8859_1), "")
                        .text()
                : value;
    }
}
