package org.safepassage.service.access;

/** Why somebody opens a person or a message: coded, so that it can stand in an entry and be counted. */
public enum Purpose {
    TRIAGE("triage"),
    CASE("case"),
    DUPLICATE_REVIEW("duplicate-review"),
    LOOK_UP("look-up"),
    DECISION("decision"),
    SECOND_CHECK("second-check"),
    MANIFEST("manifest"),
    SAMPLE("sample"),
    LIST_CORRECTION("list-correction"),
    BREAK_GLASS("break-glass");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
