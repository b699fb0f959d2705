package org.safepassage.service.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.safepassage.service.intake.reading.chats.ChatHeads;
import org.safepassage.service.intake.reading.lists.CsvShape;
import org.safepassage.service.intake.reading.words.Decoding;

/** Tells what some bytes are from how they begin; the name only decides between readings that the bytes allow. */
public final class Kinds {
    /** Bytes to hand to {@link #of}. */
    public static final int SAMPLE = 8 * 1024;

    private static final Pattern MBOX_FROM = Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*");

    private Kinds() {}

    public static Kind of(byte[] beginning, Hint hint) {
        if (beginning.length == 0) return Kind.UNKNOWN;
        if (isZip(beginning)) return zip(beginning, hint);
        String head = text(beginning);
        if (!hint.ending().equals("eml")
                && head.startsWith("From ")
                && MBOX_FROM.matcher(firstLine(head)).matches()) return Kind.MBOX;
        if (isBinary(beginning)) return MailShape.looksLikeMail(head, false) ? Kind.MAIL : Kind.UNKNOWN;
        if (ChatHeads.beginsChat(Decoding.decode(beginning, "").text())) return Kind.CHAT;
        boolean namedMail = hint.saysMail();
        if (MailShape.looksLikeMail(head, namedMail)) return Kind.MAIL;
        String decoded = Decoding.decode(beginning, "").text();
        boolean namedList = hint.ending().matches("csv|tsv") || hint.type().matches("text/(csv|tab-separated-values)");
        if (hint.inMbox()) return Kind.MAIL;
        if (CsvShape.looksLikeList(decoded, namedList, beginning.length < SAMPLE)) return Kind.LIST_CSV;
        return namedMail ? Kind.MAIL : Kind.NOTE;
    }

    /** Whether the name promises text or a list while the bytes are neither. */
    public static boolean disguised(Kind kind, Hint hint) {
        return kind == Kind.UNKNOWN && hint.ending().matches("csv|tsv|txt|eml|mbox|xlsx|html?");
    }

    public static boolean isZip(byte[] b) {
        return b.length >= 4 && b[0] == 'P' && b[1] == 'K' && (b[2] == 3 && b[3] == 4 || b[2] == 5 && b[3] == 6);
    }

    private static Kind zip(byte[] beginning, Hint hint) {
        String start = new String(beginning, StandardCharsets.ISO_8859_1);
        boolean office =
                start.contains("[Content_Types].xml") || start.contains("xl/") || start.contains("_rels/.rels");
        if (start.contains("word/") || start.contains("ppt/")) return Kind.UNKNOWN;
        if (office && (start.contains("xl/") || hint.ending().startsWith("xls"))) return Kind.LIST_XLSX;
        return hint.ending().matches("xls[xm]") ? Kind.LIST_XLSX : Kind.ARCHIVE;
    }

    private static String text(byte[] bytes) {
        boolean marked =
                bytes.length > 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        int from = marked ? 3 : 0;
        while (from < bytes.length && (bytes[from] == '\n' || bytes[from] == '\r')) from++;
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    }

    private static String firstLine(String head) {
        int end = head.indexOf('\n');
        return (end < 0 ? head : head.substring(0, end)).stripTrailing();
    }

    /** Many zero or control bytes, and not UTF-16. */
    static boolean isBinary(byte[] bytes) {
        if (Decoding.isWide(bytes)) return false;
        int odd = 0;
        for (byte b : bytes) {
            if (b == 0) odd += 4;
            else if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b && b != 0x1a)
                odd++;
        }
        return odd * 20 > bytes.length;
    }
}
