package org.safepassage.service.permits;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody chose after the warning of what it can mean to be found with a paper. */
public enum Choice {
    /** A page with a code, to be carried. */
    PAPER("paper", "Paper: a page with a code, to be carried"),
    /** Twelve digits learnt by heart; nothing to be found. */
    SERIAL("serial", "Serial: twelve digits learnt by heart, nothing to carry"),
    /** Nothing: they travel without. */
    NONE("none", "Nothing: no authorisation is made");

    private final String code;
    private final String words;

    Choice(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<Choice> of(String code) {
        return Stream.of(values()).filter(choice -> choice.code.equals(code)).findFirst();
    }
}
