package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What happened to somebody at a place. */
public enum PassageOutcome {
    /** They said that they come. */
    EXPECTED("Expected"),
    PASSED("Passed"),
    TURNED_BACK("Turned back"),
    BOARDED("Boarded"),
    LANDED("Landed"),
    /** Nobody knows; never the same as not there. */
    UNKNOWN("Not known");

    /** What a post may report; the rest follows from other acts. */
    static final Set<PassageOutcome> REPORTED = Set.of(PASSED, TURNED_BACK, BOARDED, LANDED, UNKNOWN);

    private final String words;

    PassageOutcome(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<PassageOutcome> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
