package org.safepassage.service.decisions;

import java.util.Optional;

/** What a human decided. */
public enum Said {
    GRANTED("granted", "Granted"),
    REFUSED("refused", "Refused");

    private final String code;
    private final String words;

    Said(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    static Optional<Said> of(String code) {
        for (Said said : values()) {
            if (said.code.equals(code)) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }
}
