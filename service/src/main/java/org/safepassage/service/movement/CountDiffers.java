package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why two counts of one group differ. */
public enum CountDiffers {
    JOINED("Somebody joined on the way"),
    LEFT("Somebody left on the way"),
    TO_HOSPITAL("Somebody was taken to hospital"),
    DIED("Somebody died"),
    MISCOUNTED("The first count was wrong"),
    NOT_KNOWN("Nobody knows");

    private final String words;

    CountDiffers(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<CountDiffers> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
