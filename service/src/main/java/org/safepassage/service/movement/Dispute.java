package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a person must look at a report before it counts. It is kept as it came. */
public enum Dispute {
    FUTURE("Its time is still to come: the post's clock may be wrong"),
    BEFORE_CALLED("It was before they were called forward: the post's clock may be wrong"),
    REPEATED("The same was reported before"),
    CONTRADICTS("It contradicts an earlier report"),
    SERIAL_CANCELLED("The serial was cancelled"),
    DECEASED("They are recorded as dead");

    private final String words;

    Dispute(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<Dispute> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
