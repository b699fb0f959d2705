package org.safepassage.service.intake.reading;

/** One thing worth knowing about how a message could be read, with the sentence a caseworker sees. */
public enum Flag {
    EMPTY("The file is empty.", true),
    NOT_UNDERSTOOD("This is none of the kinds that are read; its bytes are kept as they came.", true),
    UNREADABLE_FILE("The file could not be opened or read to its end.", true),
    SPECIAL_FILE("This is a link, device or other special file; it was not followed.", true),
    BINARY_NAMED_TEXT("The name says text or a list, but the content is something else.", true),
    TOO_LARGE("Only the first part of the text was read; the whole is kept.", true),
    TOO_SLOW("Reading took longer than allowed and was stopped; what was read until then is shown.", true),
    TOO_MANY_PARTS("There are more parts than are read; the rest is kept but not shown apart.", true),
    TOO_DEEP("Messages or archives are packed inside one another deeper than is read.", true),
    TOO_MANY_ROWS("The list or chat is longer than is read; the rest is kept.", true),
    READING_FAILED("The content broke the reader; the bytes are kept and need a person.", true),

    CHARSET_UNKNOWN("Some text could not be decoded; the letters that failed are shown as \uFFFD.", true),
    CHARSET_GUESSED("The stated encoding of the text was missing or wrong and had to be guessed.", true),
    BAD_TRANSFER_ENCODING("The transfer encoding (base64, quoted-printable) was broken or not the one stated.", true),
    BAD_HEADER("Some header lines are malformed.", true),
    BAD_ADDRESS("The sender's address could not be understood.", true),
    BAD_CONTENT_TYPE("The stated type of some part could not be understood.", true),
    DOUBLE_HEADER("A header that may stand once stands twice with different values.", true),
    MISSING_BOUNDARY("The marks between the parts are missing or damaged, or the message is cut off.", true),
    TRUNCATED("The file ends in the middle of something.", true),
    NO_HEADERS("The message has no headers.", true),
    DATE_MISSING("The message states no date.", true),
    DATE_IN_DOUBT("The stated date could not be understood or is hardly possible.", true),

    ENCRYPTED("The content, or part of it, is encrypted and was not read.", true),
    ZIP_BOMB("An archive unpacks to far more than its size; it was not unpacked.", true),
    BAD_LIST("The quotes of the csv are broken; every line was taken for one row.", true),
    BAD_ARCHIVE("An archive or workbook is damaged.", true),
    XML_DOCTYPE("A workbook's XML declares entities or a document type, which is refused.", true),
    FORMULAS("Some cells are formulas; the values stored with them were read.", true),
    HIDDEN_ROWS("The sheet has hidden rows; they were read like the others.", true),
    HIDDEN_COLUMNS("The sheet has hidden columns; they were read like the others.", true),
    HIDDEN_SHEETS("The workbook has hidden sheets; they were read like the others.", true),
    NO_HEADING("No row of column headings was found; the columns were guessed from what they hold.", true),
    ROWS_PARKED("Some rows need a person: see the reason with each.", true),
    DAY_MONTH_IN_DOUBT("The dates of this chat can be read as day/month or as month/day.", true),

    BOUNCE("A mail system reports that a message could not be delivered.", false),
    AUTO_REPLY("An automatic reply.", false),
    MEDIA_MISSING("Media named in the chat did not come with it.", false),
    OUTLOOK_CONTAINER("The attachments came packed in an Outlook container (winmail.dat).", false),
    PACKED_IN_TEXT("Attachments were packed inside the text (uuencode or yEnc).", false),

    MASKED("Somebody named here was erased; the passages that told of them are blotted out.", false),
    ERASED("Nothing is left of this message, because somebody it told of was erased.", false);

    private final String sentence;
    private final boolean fault;

    Flag(String sentence, boolean fault) {
        this.sentence = sentence;
        this.fault = fault;
    }

    public String sentence() {
        return sentence;
    }

    /** True when something is wrong or was guessed, false when the flag only says what the message is. */
    public boolean fault() {
        return fault;
    }
}
