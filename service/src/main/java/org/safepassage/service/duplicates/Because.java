package org.safepassage.service.duplicates;

import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody says that two mentions are one person, or two. */
public enum Because {
    NUMBERS("numbers", "Telephone, e-mail or documents"),
    STORY("story", "What they wrote"),
    FAMILY("family", "Who their relatives are"),
    SPELLING("spelling", "Only the spelling differs"),
    DATES("dates", "Dates that can, or cannot, both be true"),
    NAMED_TOGETHER("named-together", "One place names both, side by side"),
    TOLD("told", "They, or somebody who knows them, said so");

    private final String code;
    private final String words;

    Because(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static Optional<Because> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
