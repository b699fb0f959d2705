package org.safepassage.service.crossings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a post asks for. */
public enum Want {
    HANDS("More hands"),
    INTERPRETERS("Interpreters"),
    MEDICAL("Medical help"),
    TRANSPORT("Transport onwards"),
    DOCUMENTS("Papers and visas"),
    SECURITY("Protection"),
    SUPPLIES("Water, food, shelter");

    private final String words;

    Want(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    static Optional<Want> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
