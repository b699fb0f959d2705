package org.safepassage.service.intake.reading;

import java.util.List;

/**
 * One text of a message.
 *
 * @param place which part it was, as IMAP numbers parts ("1.2")
 * @param text decoded, line ends as \n; HTML already as plain lines, the cells of a table row parted by tabs
 * @param segments cover the text from start to end without gaps
 * @param html whether it came as HTML
 * @param alternative the same words again in another form: shown on demand, not read for people
 * @param charset the encoding the text was read with
 */
public record TextBody(
        String place,
        String text,
        List<Segment> segments,
        Language language,
        boolean html,
        boolean alternative,
        String charset) {

    /** The text with role, joined; what the sender wrote is {@code words(Segment.Role.OWN)}. */
    public String words(Segment.Role role) {
        var words = new StringBuilder();
        for (Segment segment : segments) {
            if (segment.role() == role) words.append(text, segment.start(), segment.end());
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return "TextBody[place=" + place + ", length=" + text.length() + "]";
    }
}
