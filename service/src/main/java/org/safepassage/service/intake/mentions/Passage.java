package org.safepassage.service.intake.mentions;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text of one message.
 *
 * @param part number of the message part the text stands in; spans repeat it
 * @param offset where the text begins in that part, in UTF-16 units; spans count from the part's beginning
 * @param speaker who says it, when that differs from the message's sender (a line of a chat)
 */
public record Passage(
        String text,
        Kind kind,
        int part,
        int offset,
        @Nullable String speaker) {

    /** Whose words they are: the sender's, someone's answered or passed on, or the block below the greeting. */
    public enum Kind {
        OWN,
        QUOTED,
        FORWARDED,
        SIGNATURE
    }

    public static Passage own(String text) {
        return new Passage(text, Kind.OWN, 0, 0, null);
    }

    public Span span(int start, int end) {
        return new Span(part, offset + start, offset + end);
    }

    @Override
    public String toString() {
        return "Passage[" + kind + ", part " + part + ", " + text.length() + " units]";
    }
}
