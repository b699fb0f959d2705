package org.safepassage.service.intake.reading.mail;

import java.nio.charset.StandardCharsets;

/** What a line of a mail looks like before anything is made of it. */
final class LineShape {
    private LineShape() {}

    /** Where the dashes of a possible boundary begin: at the line's start, or after a stray carriage return. */
    static int dashes(byte[] bytes, int start, int length) {
        int at = start;
        int end = start + length;
        if (length > 3 && (bytes[at] == ' ' || bytes[at] == '\r')) {
            while (at < end && (bytes[at] == ' ' || bytes[at] == '\r')) at++;
            if (bytes[at - 1] != '\r') return -1;
        }
        return at + 2 <= end && bytes[at] == '-' && bytes[at + 1] == '-' ? at : -1;
    }

    /** A line that an mbox quoted with one more ">" because it begins with "From ". */
    static boolean isQuotedFrom(byte[] bytes, int start, int length) {
        int at = start;
        while (at < start + length && bytes[at] == '>') at++;
        boolean room = at > start && at + 5 <= start + length;
        return room
                && bytes[at] == 'F'
                && bytes[at + 1] == 'r'
                && bytes[at + 2] == 'o'
                && bytes[at + 3] == 'm'
                && bytes[at + 4] == ' ';
    }

    /** A header that only a part of a multipart has. */
    static boolean startsContent(byte[] bytes, int start, int length) {
        if (length < 12) return false;
        String name = new String(bytes, start, 8, StandardCharsets.ISO_8859_1);
        return name.equalsIgnoreCase("content-") && HeaderBlock.colon(bytes, start, length) > 0;
    }

    static boolean isBlank(byte[] bytes, int start, int length) {
        for (int i = 0; i < length; i++) if (bytes[start + i] != ' ' && bytes[start + i] != '\t') return false;
        return true;
    }
}
