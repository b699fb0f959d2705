package org.safepassage.service.casework;

/** What became of a mention, or of a message without mentions. */
public enum Outcome {
    NEW_CASE("new-case", "New case"),
    ADDED_TO_CASE("added-to-case", "Added to a case"),
    DUPLICATE("duplicate", "Duplicate"),
    ROUTED("routed", "Routed elsewhere"),
    NOISE("noise", "Noise");

    private final String code;
    private final String words;

    Outcome(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
