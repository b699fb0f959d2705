package org.safepassage.service.intake.reading;

/** The language of a text as far as the work here needs it. */
public enum Language {
    DARI("prs"),
    PASHTO("ps"),
    ENGLISH("en"),
    /** Written in another language, or a script of neither. */
    OTHER("mis"),
    /** Two or more of these at length. */
    MIXED("mul"),
    /** Too little to tell. */
    UNKNOWN("und");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-3 or 639-1 code, "mul" for several and "und" for undetermined. */
    public String code() {
        return code;
    }
}
