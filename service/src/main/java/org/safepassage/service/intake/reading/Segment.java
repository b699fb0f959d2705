package org.safepassage.service.intake.reading;

/** A stretch of a text and whose words it holds; offsets are UTF-16, end exclusive, into {@link TextBody#text()}. */
public record Segment(Role role, int start, int end) {

    public enum Role {
        /** The sender's own words. */
        OWN,
        /** Words of an earlier message in the same exchange. */
        QUOTED,
        /** Another's message passed on: news, unlike a quotation. */
        FORWARDED,
        SIGNATURE,
        DISCLAIMER
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
