package org.safepassage.service.crossings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a crossing was found: it let people pass, let some pass, or nobody. */
public enum Passing {
    OPEN("Open"),
    RESTRICTED("Some may pass"),
    CLOSED("Closed");

    private final String words;

    Passing(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    static Optional<Passing> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
