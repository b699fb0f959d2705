package org.safepassage.service.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.safepassage.service.intake.reading.chats.ChatHeads;
import org.safepassage.service.intake.reading.lists.CsvShape;
import org.safepassage.service.intake.reading.words.Decoding;

/** Tells what some bytes are from how they begin; the name only decides between readings that the bytes allow. */
public final class Kinds {
    /** Bytes to hand to {@link #of}. */
    public static final int SAMPLE = 8 * 1024;

    private static final Set<String> MAIL_HEADERS = Set.of(
            "received",
            "return-path",
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "content-type",
            "delivered-to",
            "reply-to",
            "sender",
            "cc",
            "bcc",
            "content-transfer-encoding",
            "content-disposition",
            "dkim-signature",
            "authentication-results",
            "references",
            "in-reply-to",
            "errors-to",
            "precedence",
            "importance",
            "organization",
            "user-agent",
            "envelope-to",
            "status",
            "apparently-to",
            "comments",
            "keywords",
            "received-spf",
            "auto-submitted",
            "lines",
            "newsgroups",
            "path",
            "xref",
            "thread-topic",
            "thread-index");

    private static final Pattern MBOX_FROM = Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*");

    private Kinds() {}

    public static Kind of(byte[] beginning, Hint hint) {
        if (beginning.length == 0) return Kind.UNKNOWN;
        if (isZip(beginning)) return zip(beginning, hint);
        String head = text(beginning);
        if (head.startsWith("From ") && MBOX_FROM.matcher(firstLine(head)).matches()) return Kind.MBOX;
        if (isBinary(beginning)) return mailAnyway(head) ? Kind.MAIL : Kind.UNKNOWN;
        if (ChatHeads.beginsChat(Decoding.decode(beginning, "").text())) return Kind.CHAT;
        boolean namedMail = hint.ending().matches("eml|msg|mail") || hint.type().equals("message/rfc822");
        if (looksLikeMail(head, namedMail)) return Kind.MAIL;
        String decoded = Decoding.decode(beginning, "").text();
        boolean namedList = hint.ending().matches("csv|tsv") || hint.type().matches("text/(csv|tab-separated-values)");
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

    private static boolean mailAnyway(String head) {
        return looksLikeMail(head, false);
    }

    private static boolean looksLikeMail(String head, boolean named) {
        int headers = 0;
        int mail = 0;
        int others = 0;
        int end;
        for (int at = 0, lines = 0; at < head.length() && lines < 60; at = end + 1, lines++) {
            end = lineEnd(head, at);
            int text = end;
            if (end + 1 < head.length() && head.charAt(end) == '\r' && head.charAt(end + 1) == '\n') end++;
            char first = head.charAt(at);
            if (isBlank(head, at, text)) {
                if (headers + others > 0) break;
                continue;
            }
            if ((first == ' ' || first == '\t') && headers > 0 || head.startsWith("From ", at)) continue;
            String name = headerName(head, at, text);
            if (name.isEmpty()) others++;
            else headers++;
            if (isMailHeader(name)) mail++;
            if (others > headers + 3) return false;
        }
        if (named) return headers > 0 && headers >= others;
        return mail >= 2 && headers > others * 2 && mail * 3 >= headers;
    }

    private static boolean isMailHeader(String name) {
        return MAIL_HEADERS.contains(name)
                || name.startsWith("x-")
                || name.startsWith("list-")
                || name.startsWith("arc-")
                || name.startsWith("resent-");
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) if (text.charAt(i) == '\n' || text.charAt(i) == '\r') return i;
        return text.length();
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) if (text.charAt(i) > ' ') return false;
        return true;
    }

    /** The name of a header in lower case; empty when the line is none. */
    private static String headerName(String text, int from, int to) {
        int i = from;
        while (i < to && i - from < 77 && text.charAt(i) > ' ' && text.charAt(i) < 127 && text.charAt(i) != ':') i++;
        int nameEnd = i;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i++;
        boolean header = nameEnd > from && i < to && text.charAt(i) == ':';
        return header ? text.substring(from, nameEnd).toLowerCase(Locale.ROOT) : "";
    }
}
