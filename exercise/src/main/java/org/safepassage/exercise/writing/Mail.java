package org.safepassage.exercise.writing;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A mail before it becomes bytes.
 *
 * @param extra further headers as whole lines
 */
record Mail(
        Address from,
        Address to,
        OffsetDateTime date,
        String subject,
        String messageId,
        List<String> references,
        List<String> extra,
        String text,
        List<Attachment> attachments) {
    /** Somebody's address with the name shown beside it, which may be empty. */
    record Address(String name, String address) {}
}
