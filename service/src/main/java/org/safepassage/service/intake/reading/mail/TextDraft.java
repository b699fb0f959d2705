package org.safepassage.service.intake.reading.mail;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.words.Decoded;
import org.safepassage.service.intake.reading.words.Decoding;
import org.safepassage.service.intake.reading.words.HtmlText;

/** A text part, decoded, before it is known which of several alternatives will be read. */
record TextDraft(
        String place,
        String text,
        boolean html,
        boolean table,
        String charset,
        Multipart.Choice choice,
        Set<Flag> flags) {

    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    static TextDraft of(Leaf leaf, byte[] bytes) {
        PartType type = leaf.type();
        boolean html = type.type().contains("html");
        String stated = type.charset().isEmpty() && html ? fromMeta(bytes) : type.charset();
        Decoded decoded = Decoding.decode(bytes, stated);
        var flags = EnumSet.noneOf(Flag.class);
        if (decoded.gaps()) flags.add(Flag.CHARSET_UNKNOWN);
        if (decoded.guessed()) flags.add(Flag.CHARSET_GUESSED);
        if (!html) {
            return new TextDraft(
                    leaf.place(), plain(decoded.text()), false, false, decoded.charset(), leaf.choice(), flags);
        }
        HtmlText.Page page = HtmlText.of(decoded.text());
        return new TextDraft(leaf.place(), page.text(), true, page.table(), decoded.charset(), leaf.choice(), flags);
    }

    private static String fromMeta(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? meta.group(1) : "";
    }

    private static String plain(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.indexOf('\0') < 0 ? lines : lines.replace("\0", "");
    }

    /** Of alternatives the plain text is read, unless it is empty or the HTML lays its words out in a table. */
    static boolean passedOver(TextDraft draft, List<TextDraft> all) {
        Multipart within = draft.choice().within();
        if (within == null) return false;
        TextDraft best = draft;
        for (TextDraft other : all) {
            if (other.choice().within() == within && other.worth() > best.worth()) best = other;
        }
        return best.choice().which() != draft.choice().which();
    }

    private int worth() {
        if (text.isBlank()) return 0;
        if (html) return table ? 4 : 2;
        return text.strip().length() < 40 ? 1 : 3;
    }

    @Override
    public String toString() {
        return "TextDraft[place=" + place + "]";
    }
}
