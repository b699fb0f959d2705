package org.safepassage.service.intake.reading;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of use, decoded; what is absent is empty or null. Ids of messages come without their angle brackets. */
public record MailHeaders(
        String subject,
        List<MailAddress> from,
        List<MailAddress> sender,
        List<MailAddress> replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        @Nullable OffsetDateTime date,
        String messageId,
        List<String> inReplyTo,
        List<String> references) {

    public static final MailHeaders NONE =
            new MailHeaders("", List.of(), List.of(), List.of(), List.of(), List.of(), null, "", List.of(), List.of());

    @Override
    public String toString() {
        return "MailHeaders[...]";
    }
}
