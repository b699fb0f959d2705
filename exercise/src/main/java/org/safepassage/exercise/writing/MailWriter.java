package org.safepassage.exercise.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.safepassage.exercise.people.Chance;

/** Makes the bytes of a mail as the programs of the day did: each with its own headers, charset, encoding and HTML. */
final class MailWriter {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private final Chance chance;

    MailWriter(Chance chance) {
        this.chance = chance;
    }

    byte[] write(Mail mail) {
        Charset charset = charset(mail.text());
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_000);
        headers(mail, charset).forEach(line -> put(out, line));
        Part body = body(mail, charset);
        put(out, "MIME-Version: 1.0");
        body.headers().forEach(line -> put(out, line));
        put(out, "");
        out.writeBytes(body.body());
        put(out, "");
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String line) {
        out.writeBytes((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private Charset charset(String text) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            return chance.in(0.3) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        }
        Charset arabic = Charset.forName("windows-1256");
        return arabic.newEncoder().canEncode(text) && chance.in(0.6) ? arabic : StandardCharsets.UTF_8;
    }

    private List<String> headers(Mail mail, Charset charset) {
        String date = mail.date().format(DATE);
        String host = mail.from().address().replaceAll(".*@", "");
        List<String> lines = new ArrayList<>();
        lines.add("Return-Path: <" + mail.from().address() + ">");
        lines.add("Received: from mx%d.%s (198.51.100.%d)\r\n by mail.crisis.example with ESMTPS id %s;\r\n %s"
                .formatted(chance.below(9), host, chance.below(255), token(12), date));
        if (chance.in(0.7)) {
            lines.add("Received: by 2001:db8:%x:%x::%x with SMTP id %s;\r\n %s"
                    .formatted(chance.below(65536), chance.below(65536), chance.below(65536), token(20), date));
            lines.add("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n d=" + host
                    + "; s=20210112; h=mime-version:from:date:message-id:subject:to;\r\n b=" + token(70) + "\r\n "
                    + token(70) + "\r\n " + token(60) + "==");
        }
        lines.add("Message-ID: " + mail.messageId());
        lines.add("Date: " + date);
        lines.add("From: " + address(mail.from(), charset));
        lines.add("To: " + address(mail.to(), charset));
        lines.add("Subject: " + Encodings.word(mail.subject(), charset));
        if (!mail.references().isEmpty()) {
            lines.add("In-Reply-To: " + mail.references().getLast());
            lines.add("References: " + String.join("\r\n ", mail.references()));
        }
        lines.addAll(mail.extra());
        if (chance.in(0.4)) {
            lines.add("X-Mailer: "
                    + chance.pick("iPhone Mail (18G82)", "Android webmail 6.1", "Pocketmail 4", "Deskpost 16.0"));
        }
        return lines;
    }

    private String token(int length) {
        StringBuilder out = new StringBuilder();
        while (out.length() < length) {
            out.append(Base64.getEncoder()
                    .withoutPadding()
                    .encodeToString(Long.toHexString(chance.next()).getBytes(StandardCharsets.US_ASCII)));
        }
        return out.substring(0, length);
    }

    private static String address(Mail.Address address, Charset charset) {
        if (address.name().isEmpty()) {
            return address.address();
        }
        String shown = Encodings.word(address.name(), charset);
        boolean plain = shown.equals(address.name());
        return (plain ? "\"" + shown.replace("\"", "") + "\"" : shown) + " <" + address.address() + ">";
    }

    private Part body(Mail mail, Charset charset) {
        List<Part> parts = new ArrayList<>();
        List<Attachment> inline = mail.attachments().stream()
                .filter(a -> !a.contentId().isEmpty())
                .toList();
        int form = inline.isEmpty() ? chance.weighted(52, 38, 10) : chance.weighted(0, 75, 25);
        Part plain = text("plain", mail.text(), charset);
        if (form == 0) {
            parts.add(plain);
        } else {
            Part html = text("html", Html.of(mail.text(), inline, chance), charset);
            Part shown = inline.isEmpty() ? html : related(html, inline);
            parts.add(form == 2 ? shown : Part.multi("alternative", boundary(), List.of(plain, shown)));
        }
        mail.attachments().stream().filter(a -> a.contentId().isEmpty()).forEach(a -> parts.add(a.part()));
        return parts.size() == 1 ? parts.getFirst() : Part.multi("mixed", boundary(), parts);
    }

    private Part related(Part html, List<Attachment> inline) {
        List<Part> parts = new ArrayList<>(List.of(html));
        inline.forEach(a -> parts.add(a.part()));
        return Part.multi("related", boundary(), parts);
    }

    private String boundary() {
        return "----=_" + chance.pick("Part", "NextPart", "b1") + "_" + Long.toHexString(chance.next());
    }

    private Part text(String subtype, String text, Charset charset) {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(charset);
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        boolean longLines = text.lines().anyMatch(line -> line.getBytes(charset).length > 900);
        boolean fromLine = text.startsWith("From ") || text.contains("\nFrom ");
        boolean mayStay = !longLines && !fromLine;
        int way = ascii ? chance.weighted(mayStay ? 50 : 0, 40, 10) : chance.weighted(mayStay ? 12 : 0, 38, 50);
        String name = charset.name().toLowerCase(Locale.ROOT);
        String type =
                "Content-Type: text/" + subtype + "; charset=" + (chance.in(0.5) ? name : "\"" + charset.name() + "\"");
        return switch (way) {
            case 0 -> new Part(List.of(type, "Content-Transfer-Encoding: " + (ascii ? "7bit" : "8bit")), bytes);
            case 1 ->
                new Part(
                        List.of(type, "Content-Transfer-Encoding: quoted-printable"), Encodings.quotedPrintable(bytes));
            default -> new Part(List.of(type, "Content-Transfer-Encoding: base64"), Encodings.base64(bytes));
        };
    }
}
