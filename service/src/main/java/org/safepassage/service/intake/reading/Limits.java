package org.safepassage.service.intake.reading;

import java.time.Duration;

/**
 * Every limit of reading, by name and value; nothing else in this package holds one.
 *
 * @param textBytes decoded bytes of one text part that are read as text
 * @param textBytesInAll the same over one message
 * @param heldBytes decoded bytes of one attachment held so that it can be read too; larger ones are only hashed
 * @param heldBytesInAll the same over one message with all that is packed in it
 * @param depth mails, archives and multiparts inside one another
 * @param parts parts of one message, with all that is packed in it
 * @param secondLookBytes encoded bytes of an attachment that is decoded in other ways when the first way fails
 * @param headerBytes of one header block
 * @param headerLines of one header block
 * @param listBytes bytes of a list or chat that are read
 * @param rows of one list
 * @param columns of one list
 * @param chatLines of one chat
 * @param unpackedBytes what one archive may unpack to
 * @param unpackedRatio how many times its own size it may unpack to, above one megabyte
 * @param workbookBytes what one workbook may unpack to: its strings are held in memory while it is read
 * @param archiveEntries files in one archive
 * @param patience time for one message, after which reading stops by itself
 * @param lastPatience time after which a reader that does not stop by itself is given up
 */
public record Limits(
        int textBytes,
        int textBytesInAll,
        int heldBytes,
        int heldBytesInAll,
        int depth,
        int parts,
        int secondLookBytes,
        int headerBytes,
        int headerLines,
        int listBytes,
        int rows,
        int columns,
        int chatLines,
        long unpackedBytes,
        int unpackedRatio,
        long workbookBytes,
        int archiveEntries,
        Duration patience,
        Duration lastPatience) {

    private static final int MB = 1024 * 1024;

    public static Limits usual() {
        return new Limits(
                2 * MB,
                6 * MB,
                16 * MB,
                24 * MB,
                12,
                2_000,
                MB / 2,
                MB,
                10_000,
                16 * MB,
                200_000,
                200,
                200_000,
                256L * MB,
                200,
                64L * MB,
                5_000,
                Duration.ofSeconds(20),
                Duration.ofSeconds(40));
    }
}
