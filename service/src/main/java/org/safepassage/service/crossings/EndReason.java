package org.safepassage.service.crossings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a person ends an alert. */
public enum EndReason {
    OVER("The danger is over"),
    MISTAKEN("It was mistaken"),
    REPLACED("Another alert says it better");

    private final String words;

    EndReason(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    static Optional<EndReason> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
