package org.safepassage.service.assurances;

import java.util.Arrays;
import java.util.Optional;

/** What happened to travellers at a place. Only {@link #PASSED} keeps a promise. */
public enum Conduct {
    PASSED("passed", "Passed"),
    /** Let through only after being held up for longer than formalities take. */
    DELAYED("delayed", "Held up, then passed"),
    TURNED_BACK("turned-back", "Turned back"),
    DETAINED("detained", "Detained"),
    BEATEN("beaten", "Beaten"),
    /** Made to pay for what had been promised. */
    CHARGED("charged", "Made to pay");

    private final String code;
    private final String words;

    Conduct(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As entries and files say it. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    static Optional<Conduct> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
