package org.safepassage.service.crossings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How bad it is, in the words of the Common Alerting Protocol 1.2; the worst first. */
public enum Severity {
    EXTREME,
    SEVERE,
    MODERATE,
    MINOR,
    UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return name().charAt(0) + code().substring(1);
    }

    static Optional<Severity> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
