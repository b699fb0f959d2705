package org.safepassage.service.intake.reading.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.MailHeaders;
import org.safepassage.service.intake.reading.TextBody;

/** Tells reports of failed delivery (RFC 3464) and automatic replies (RFC 3834) from mail that a person wrote. */
final class Replies {
    private static final Pattern BOUNCE_SUBJECT = Pattern.compile(
            "(?i)^(undeliver(able|ed)|mail delivery (failed|failure|system)|delivery status notification"
                    + "|returned mail|failure notice|delivery (failure|has failed)|message not delivered"
                    + "|warning: could not send|mail system error).*");
    private static final Pattern AUTO_SUBJECT = Pattern.compile(
            "(?i)^(auto(matic)?[ -]?(reply|response|antwort)|auto:|out of (the )?office|away from (my|the) (office|desk)"
                    + "|on (annual )?leave|(abwesenheit|absence|réponse automatique|respuesta automática)"
                    + "|پاسخ خودکار|خودکار ځواب).*");
    private static final Pattern BOUNCER = Pattern.compile("(?i)^(mailer-daemon|postmaster|mail-daemon|mdaemon)@.*");
    private static final Pattern BOUNCE_WORDS =
            Pattern.compile("(?i)could not be delivered|delivery (to the following )?"
                    + "(recipient|address)?.{0,40}failed|permanent (fatal )?error|undeliverable|user unknown|mailbox (is )?(full|unavailable)"
                    + "|address(es)? not found|recipient.{0,20}rejected|wasn't delivered|not delivered");

    private Replies() {}

    static Set<Flag> signs(Headers raw, MailHeaders headers, List<TextBody> bodies, List<Attachment> attachments) {
        var signs = EnumSet.noneOf(Flag.class);
        if (bounce(raw, headers, bodies, attachments)) signs.add(Flag.BOUNCE);
        else if (automatic(raw, headers)) signs.add(Flag.AUTO_REPLY);
        return signs;
    }

    private static boolean bounce(
            Headers raw, MailHeaders headers, List<TextBody> bodies, List<Attachment> attachments) {
        String type = raw.firstOrEmpty("content-type").toLowerCase(Locale.ROOT);
        boolean report = type.contains("multipart/report") && type.contains("delivery-status");
        if (report || raw.first("x-failed-recipients") != null) return true;
        if (attachments.stream().anyMatch(file -> file.type().equals("message/delivery-status"))) return true;
        boolean bouncer = headers.from().stream()
                .anyMatch(from -> BOUNCER.matcher(from.address()).matches());
        boolean nullSender = raw.firstOrEmpty("return-path").strip().equals("<>");
        boolean subject = BOUNCE_SUBJECT.matcher(headers.subject()).matches();
        if (bouncer && (subject || nullSender)) return true;
        return (bouncer || subject) && bodies.stream().anyMatch(body -> bounceWords(body.text()));
    }

    private static boolean bounceWords(String text) {
        return BOUNCE_WORDS
                .matcher(text.substring(0, Math.min(text.length(), 4_000)))
                .find();
    }

    private static boolean automatic(Headers raw, MailHeaders headers) {
        String submitted = raw.firstOrEmpty("auto-submitted").toLowerCase(Locale.ROOT);
        if (submitted.startsWith("auto-replied")) return true;
        if (raw.first("x-autoreply") != null || raw.first("x-autorespond") != null) return true;
        String precedence = raw.firstOrEmpty("precedence").toLowerCase(Locale.ROOT);
        if (precedence.equals("auto_reply") || precedence.equals("auto-reply")) return true;
        String suppress = raw.firstOrEmpty("x-auto-response-suppress");
        boolean subject = AUTO_SUBJECT.matcher(headers.subject()).matches();
        return subject || submitted.startsWith("auto-generated") && !suppress.isEmpty();
    }
}
