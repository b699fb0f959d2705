package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an instruction no longer holds. */
public enum WithdrawnBecause {
    ALERT("Danger at the place"),
    SERIAL_CANCELLED("The serial was cancelled"),
    SUPERSEDED("Place or time have changed"),
    BY_PERSON("Withdrawn by hand"),
    DECISION_WITHDRAWN("The decision was taken back");

    private final String words;

    WithdrawnBecause(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<WithdrawnBecause> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
