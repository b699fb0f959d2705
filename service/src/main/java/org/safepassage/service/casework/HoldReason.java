package org.safepassage.service.casework;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a case or a message waits. */
public enum HoldReason {
    APPLICANT("applicant", "Waiting for the applicant"),
    INTERPRETER("interpreter", "Waiting for an interpreter"),
    AUTHORITY("authority", "Waiting for another authority"),
    UNSAFE("unsafe", "Unsafe to contact now"),
    LATER("later", "To be looked at later");

    private final String code;
    private final String words;

    HoldReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<HoldReason> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
