package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody was turned back, as the guards said or as was seen. */
public enum TurnedBackBecause {
    DOCUMENT_REFUSED("Document refused"),
    NO_DOCUMENT("No document"),
    NOT_ON_THEIR_LIST("Not on the guards' list"),
    PROVINCE("Not of a province that may pass"),
    CROSSING_CLOSED("The crossing was closed"),
    MONEY("Asked for money"),
    VIOLENCE("Force, or the threat of it"),
    OTHER("Another reason"),
    NOT_SAID("No reason was given");

    private final String words;

    TurnedBackBecause(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    public static Optional<TurnedBackBecause> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
