package org.safepassage.service.people;

import java.util.Locale;

/** How far somebody is on the way, in the only words there are. Who is further is not put back by an older report. */
public enum PersonStatus {
    LOCATED,
    DEPARTED,
    ARRIVED,
    SETTLED,
    DECEASED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
