package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a family goes in parts. */
public enum SplitReason {
    THEY_CHOSE("The family chose so"),
    MEDICAL("Somebody needs treatment at once"),
    CHILD_AT_RISK("A child is at risk"),
    APART_ALREADY("They are in different places"),
    WAITS_FOR_DECISION("Part of it waits for a decision, and asked not to lose the seats");

    private final String words;

    SplitReason(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<SplitReason> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
