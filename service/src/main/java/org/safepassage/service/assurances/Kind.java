package org.safepassage.service.assurances;

import java.util.Arrays;
import java.util.Optional;

/** What can be recorded by hand. */
enum Kind {
    PROMISE("promise", "Record a promise"),
    DEMAND("demand", "Record a demand"),
    OFFER("offer", "Record an offer"),
    MEETING("meeting", "Record a meeting"),
    CONDUCT("conduct", "Record what travellers met");

    final String code;
    final String title;

    Kind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
