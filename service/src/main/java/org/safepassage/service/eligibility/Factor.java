package org.safepassage.service.eligibility;

import java.util.Optional;

/** What may move a family in the queue. There is no factor for who asks on its behalf, and none can be added. */
public enum Factor {
    DANGER("danger"),
    VULNERABILITY("vulnerability"),
    WAIT("wait"),
    ABILITY_TO_MOVE("ability to move");

    private final String code;

    Factor(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Factor> ofCode(String code) {
        for (Factor factor : values()) {
            if (factor.code.equals(code)) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }
}
