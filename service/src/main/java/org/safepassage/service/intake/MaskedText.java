package org.safepassage.service.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.ChatLine;
import org.safepassage.service.intake.reading.ListRow;
import org.safepassage.service.intake.reading.ListSheet;
import org.safepassage.service.intake.reading.MailAddress;
import org.safepassage.service.intake.reading.MailHeaders;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.TextBody;

/**
 * What is left of a message when somebody in it is erased: a plain mail of its texts, with every paragraph that tells of them blotted
 * out letter for letter, so that all other passages keep their places. Rows of lists go whole; what cannot be read as text goes too.
 */
final class MaskedText {
    private static final char BLOT = '\u2588';
    private static final String BOUNDARY = "masked-passages";

    private final ErasedWords words;
    private final StringBuilder mail = new StringBuilder();
    private int part;

    private MaskedText(ErasedWords words) {
        this.words = words;
    }

    static byte[] of(ReadMessage message, ErasedWords words) {
        var masked = new MaskedText(words);
        masked.headers(message.headers());
        masked.add(message);
        return (masked.mail + "--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
    }

    static byte[] nothingLeft() {
        return ("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                        + "This message was erased: it told of somebody who was erased, and could not be masked.\r\n")
                .getBytes(UTF_8);
    }

    private void headers(MailHeaders headers) {
        if (headers.date() != null) {
            line("Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(headers.date()));
        }
        if (!headers.subject().isEmpty() && !words.tellIn(headers.subject())) {
            line("Subject: " + encoded(headers.subject()));
        }
        addresses("From", headers.from());
        addresses("To", headers.to());
        line("MIME-Version: 1.0");
        line("Content-Type: multipart/mixed; boundary=" + BOUNDARY);
        line("");
    }

    private void addresses(String name, List<MailAddress> all) {
        for (MailAddress one : all) {
            if (!words.tellIn(one.name() + " " + one.address()) && one.address().matches("[!-~]+@[!-~]+")) {
                line(name + ": " + (one.name().isEmpty() ? "" : encoded(one.name()) + " ") + "<" + one.address() + ">");
                return;
            }
        }
    }

    /** In the order in which the texts were numbered when people were found in them. */
    private void add(ReadMessage message) {
        for (TextBody body : message.texts()) {
            put("text/plain", "", paragraphs(body.text(), part++));
        }
        if (!message.chat().isEmpty()) {
            put("text/plain", "", message.chat().stream().map(this::chatLine).collect(Collectors.joining("\n")));
        }
        for (ListSheet sheet : message.sheets()) {
            put("text/csv", "list.csv", rows(sheet));
        }
        for (Attachment attachment : message.attachments()) {
            ReadMessage inside = attachment.inside();
            if (inside != null) {
                add(inside);
            }
        }
    }

    private String paragraphs(String text, int number) {
        var masked = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf("\n\n", from);
            end = end < 0 ? text.length() : end + 2;
            String passage = text.substring(from, end);
            boolean tells = words.tellIn(passage) || words.stretchInto(number, from, end);
            masked.append(tells ? blotted(passage) : passage);
            from = end;
        }
        return masked.toString();
    }

    private String chatLine(ChatLine line) {
        String said = line.sender() + ": " + line.text();
        return words.tellIn(said) || words.stretchInto(line.number(), 0, Integer.MAX_VALUE) ? blotted(said) : said;
    }

    private String rows(ListSheet sheet) {
        return sheet.rows().stream()
                .map(ListRow::cells)
                .map(cells -> words.tellIn(String.join(" ", cells)) ? List.of(String.valueOf(BLOT)) : cells)
                .map(cells -> cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static String blotted(String text) {
        return text.replaceAll("[^\n]", String.valueOf(BLOT));
    }

    private void put(String type, String file, String text) {
        line("--" + BOUNDARY);
        line("Content-Type: " + type + "; charset=utf-8");
        line("Content-Transfer-Encoding: base64");
        line("Content-Disposition: " + (file.isEmpty() ? "inline" : "attachment; filename=" + file));
        line("");
        line(Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8)));
    }

    private static String encoded(String text) {
        return "=?utf-8?b?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
    }

    private void line(String text) {
        mail.append(String.format(Locale.ROOT, "%s\r\n", text));
    }
}
