package org.safepassage.service.intake.reading;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One message within a chat.
 *
 * @param number 1-based within the chat
 * @param sender as the exporting phone names them; empty for a line of the app itself
 * @param sent by the exporting phone's own clock, whose zone the export does not say; null when it cannot be read
 * @param text without header and direction marks; further lines kept, parted by \n
 * @param media the file name when the line stands for media that was exported, else null
 */
public record ChatLine(
        int number,
        String sender,
        @Nullable LocalDateTime sent,
        Type type,
        String text,
        @Nullable String media) {

    public enum Type {
        WORDS,
        /** Media, with its file name in {@code media} and any caption in {@code text}. */
        MEDIA,
        /** Media that the export left out. */
        MEDIA_OMITTED,
        DELETED,
        /** Written by the app: encryption notice, joined, left, changed number. */
        SYSTEM
    }

    @Override
    public String toString() {
        return "ChatLine[number=" + number + ", type=" + type + "]";
    }
}
