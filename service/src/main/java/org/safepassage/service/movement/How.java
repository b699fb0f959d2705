package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How somebody was told. A place and a time are never given in a text. */
public enum How {
    VOICE("By voice"),
    IN_PERSON("In person"),
    CODE("Behind their code");

    private final String words;

    How(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<How> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
