package org.safepassage.service.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as a person reads it. It is personal throughout.
 *
 * @param kind mail, chat, list-csv, list-xlsx, archive, note or unknown
 * @param sender as written; empty when not stated
 * @param language a code of ISO 639, "mul" or "und"
 * @param flags sentences that say what is wrong with it
 */
public record Letter(
        MessageId id,
        String kind,
        String subject,
        String sender,
        @Nullable Instant sentAt,
        Instant receivedAt,
        String language,
        List<String> flags,
        List<Text> texts,
        List<Attached> attachments) {

    /**
     * A stretch of words under the number that spans of names use.
     *
     * @param part the number of the text within the message
     * @param start where the stretch begins within that text, in UTF-16 units
     * @param kind own, quoted, forwarded, signature, disclaimer, chat or rows
     * @param by the writer of a line of chat; else empty
     */
    public record Text(int part, int start, String kind, String by, String words) {
        @Override
        public String toString() {
            return "Text[part " + part + ", " + kind + ", " + words.length() + "]";
        }
    }

    /** @param flags what was wrong with this one, in sentences */
    public record Attached(String name, String type, long size, List<String> flags) {
        @Override
        public String toString() {
            return "Attached[" + size + " bytes]";
        }
    }

    @Override
    public String toString() {
        return "Letter[" + id.value() + "]";
    }
}
