package org.safepassage.service.crossings;

import java.util.Locale;

/** What tied an alert to a place, the surest first. */
enum Matched {
    PERSON("said by a person"),
    GEOCODE("its code is named"),
    CIRCLE("within its circle"),
    POLYGON("within its outline"),
    NAME("its name is in the description of the area");

    private final String words;

    Matched(String words) {
        this.words = words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }
}
