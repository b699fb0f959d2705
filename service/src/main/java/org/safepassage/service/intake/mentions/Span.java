package org.safepassage.service.intake.mentions;

/** Where something is written: part of the message, first unit, unit after the last (UTF-16, from the part's start). */
public record Span(int part, int start, int end) {

    /** The part number of what stands in the header (the sender's display name), not in any text. */
    public static final int HEADER = -1;
}
