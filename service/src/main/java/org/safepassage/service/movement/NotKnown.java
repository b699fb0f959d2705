package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an instruction says that we do not know. */
public enum NotKnown {
    CHECKPOINTS("whether there are checkpoints on the road"),
    OPENING_HOURS("whether the crossing will be open"),
    DOCUMENTS("which documents the guards will accept"),
    HOW_LONG("how long they must wait"),
    CROWD("how many people will be there"),
    PLACE_OF_SAFETY("where they will go after");

    private final String words;

    NotKnown(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<NotKnown> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
