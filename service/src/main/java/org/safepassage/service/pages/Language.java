package org.safepassage.service.pages;

/** A language that pages are written in: its code for `lang`, its own name in its own script, and its direction. */
public enum Language {
    ENGLISH("en", "English", "ltr"),
    DARI("prs", "دری", "rtl"),
    PASHTO("ps", "پښتو", "rtl");

    private final String code;
    private final String ownName;
    private final String direction;

    Language(String code, String ownName, String direction) {
        this.code = code;
        this.ownName = ownName;
        this.direction = direction;
    }

    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    public String direction() {
        return direction;
    }
}
