package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a family is on a serial, or is not. */
public enum Outcome {
    /** It has seats together. */
    ON("Has seats"),
    /** No serial that still leaves has so many free. */
    NO_ROOM("Not enough seats together"),
    /** They would fit if held seats were given up. */
    HELD("Only held seats are left"),
    /** An alert stands on every way that has room. */
    ROUTE_CLOSED("The route is closed by an alert"),
    WOULD_SPLIT("Part of the family is still undecided: would split"),
    /** It declined what there is, and keeps its place in the order. */
    DECLINED("Declined these; keeps its place"),
    /** Part of it sits on a serial that has no room for the rest. */
    PART_SEATED("Part of the family has seats where the rest finds none"),
    NO_SERIAL("No serial is planned that they could take"),
    NO_DECISION("No decision yet");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<Outcome> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
