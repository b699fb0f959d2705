package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an instruction came to nothing. */
public enum FailedBecause {
    NOT_REACHED("They could not be reached"),
    DID_NOT_COME("They did not come"),
    STOPPED_ON_THE_WAY("They were stopped on the way"),
    TOO_LATE("They came too late");

    private final String words;

    FailedBecause(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<FailedBecause> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
