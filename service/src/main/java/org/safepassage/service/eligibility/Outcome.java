package org.safepassage.service.eligibility;

import java.util.Optional;

/** What a finding says, by its code in files and stored rows. */
public enum Outcome {
    ELIGIBLE("eligible"),
    NOT_ELIGIBLE("not-eligible"),
    UNDETERMINED("undetermined");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Outcome> ofCode(String code) {
        for (Outcome outcome : values()) {
            if (outcome.code.equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
