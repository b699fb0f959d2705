package org.safepassage.service.intake.reading;

import java.util.Locale;
import java.util.Set;

/** Tells the headers of a mail from the first lines of any other text. */
final class MailShape {
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

    private MailShape() {}

    /** @param named whether name or type say that it is a mail; then one header is enough */
    static boolean looksLikeMail(String head, boolean named) {
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
