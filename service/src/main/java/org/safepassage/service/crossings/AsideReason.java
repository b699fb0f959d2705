package org.safepassage.service.crossings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an observation is set aside. */
public enum AsideReason {
    MISTAKEN("It was recorded wrongly"),
    OTHER_IS_RIGHT("Another observation of the same time is right"),
    NOT_TRUSTED("The source proved wrong");

    private final String words;

    AsideReason(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<AsideReason> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
