package org.safepassage.service.intake.reading;

/** What some bytes are, told from the bytes and never from the name alone. */
public enum Kind {
    MAIL,
    /** Many mails in one file; {@link Sources} splits it, so a {@link ReadMessage} has this kind only inside a mail. */
    MBOX,
    /** A WhatsApp export, as text or as a zip with its media. */
    CHAT,
    LIST_CSV,
    LIST_XLSX,
    /** A zip that is none of these: what it holds are its attachments. */
    ARCHIVE,
    /** Plain text or HTML that is none of the above: a note. */
    NOTE,
    /** Kept and visible, but not read. */
    UNKNOWN
}
