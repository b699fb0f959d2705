package org.safepassage.service.crossings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who saw how a crossing was: a kind of witness, so that nobody at a border is named. */
enum Witness {
    OUR_TEAM("Our team at the post"),
    TRAVELLERS("People who tried to pass"),
    PARTNER("A partner at the border"),
    NEIGHBOUR("The neighbour's border authority"),
    PRESS("Press and public notices");

    private final String words;

    Witness(String words) {
        this.words = words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    static Optional<Witness> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
