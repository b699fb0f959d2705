package org.safepassage.service.intake.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that came with a message.
 *
 * @param place which part it was ("2.1"); inside an archive or a text its place there
 * @param name as its sender named it, decoded; empty when unnamed. It is text to show, never a path to write to
 * @param type the declared media type in lower case, "application/octet-stream" when none was understood; in an archive or a text, where
 *     none is declared, that of the name's ending
 * @param size of the decoded bytes
 * @param sha256 of the decoded bytes, lower-case hex
 * @param inline whether it was meant to be shown within the text
 * @param flags what was wrong with this one
 * @param inside what it holds, when it is itself a mail, a list, a chat or a text
 */
public record Attachment(
        String place,
        String name,
        String type,
        long size,
        String sha256,
        boolean inline,
        Set<Flag> flags,
        @Nullable ReadMessage inside) {

    public Attachment {
        flags = Set.copyOf(flags);
    }

    @Override
    public String toString() {
        return "Attachment[place=" + place + ", size=" + size + ", sha256=" + sha256 + "]";
    }
}
