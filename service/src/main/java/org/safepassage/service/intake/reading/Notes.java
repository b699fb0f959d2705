package org.safepassage.service.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import org.safepassage.service.intake.reading.words.Decoded;
import org.safepassage.service.intake.reading.words.Decoding;
import org.safepassage.service.intake.reading.words.HtmlText;
import org.safepassage.service.intake.reading.words.Languages;
import org.safepassage.service.intake.reading.words.Segments;

/** Reads a plain text or an HTML page. */
final class Notes {
    private Notes() {}

    static ReadMessage read(InputStream in, Hint hint, Allowance allowance) throws IOException {
        byte[] bytes = in.readNBytes(allowance.textLeft());
        allowance.readAsText(bytes.length);
        var flags = EnumSet.noneOf(Flag.class);
        if (in.read() >= 0) flags.add(Flag.TOO_LARGE);
        Decoded decoded = Decoding.decode(bytes, "");
        if (decoded.gaps()) flags.add(Flag.CHARSET_UNKNOWN);
        if (decoded.guessed()) flags.add(Flag.CHARSET_GUESSED);
        String start = decoded.text()
                .substring(0, Math.min(200, decoded.text().length()))
                .stripLeading();
        boolean html = hint.type().equals("text/html")
                || start.regionMatches(true, 0, "<html", 0, 5)
                || start.regionMatches(true, 0, "<!doctype html", 0, 14);
        String text = html
                ? HtmlText.of(decoded.text()).text()
                : decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        var body = new TextBody("1", text, Segments.of(text), Languages.of(text), html, false, decoded.charset());
        return new ReadMessage(
                Kind.NOTE, flags, MailHeaders.NONE, List.of(body), List.of(), List.of(), List.of(), body.language());
    }
}
