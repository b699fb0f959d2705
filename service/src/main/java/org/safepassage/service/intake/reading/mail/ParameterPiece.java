package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safepassage.service.intake.reading.words.Decoding;

/** One piece of a parameter that was cut into several (RFC 2231, 3); joined as bytes, since letters are cut too. */
record ParameterPiece(String value, boolean encoded) {

    static String join(List<ParameterPiece> pieces) {
        String charset = "utf-8";
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < pieces.size(); i++) {
            String value = pieces.get(i).value();
            boolean encoded = pieces.get(i).encoded();
            int quote = value.indexOf('\'');
            int second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
            if (encoded && second >= 0 && value.substring(0, quote).matches("[\\w.:-]*")) {
                if (quote > 0) charset = value.substring(0, quote);
                value = value.substring(second + 1);
            }
            append(bytes, value, encoded);
        }
        String joined = Decoding.decode(bytes.toByteArray(), charset).text();
        return joined.contains("=?") ? HeaderText.decode(joined) : joined;
    }

    private static void append(ByteArrayOutputStream bytes, String value, boolean encoded) {
        byte[] raw = value.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < raw.length; i++) {
            int hex = encoded && raw[i] == '%' ? QuotedPrintableDecoder.hex(raw, i + 1, raw.length) : -1;
            bytes.write(hex >= 0 ? hex : raw[i]);
            if (hex >= 0) i += 2;
        }
    }
}
