package org.safepassage.service.duplicates;

import java.util.Optional;
import java.util.stream.Stream;

/** What a person may say of a pair. */
public enum Said {
    SAME("same"),
    DIFFERENT("different"),
    CANNOT_TELL("cannot-tell");

    private final String code;

    Said(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Said> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
