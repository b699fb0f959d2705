package org.safepassage.service.crossings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a request for help. */
public enum HelpAnswer {
    TEAM_SENT("A team is sent"),
    PARTNER_HELPS("A partner helps"),
    CANNOT("Nobody can be sent"),
    NO_LONGER_NEEDED("No longer needed");

    private final String words;

    HelpAnswer(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    static Optional<HelpAnswer> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
