package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Set;

/** How far a serial is. Seats can be promised until its doors close; it may be cancelled until it leaves. */
public enum SerialState {
    PLANNED,
    /** People board. */
    OPEN,
    /** Doors are closed. */
    CLOSED,
    DEPARTED,
    ARRIVED,
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SerialState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether seats on it can be promised. */
    public boolean takes() {
        return this == PLANNED || this == OPEN;
    }

    public boolean mayBecome(SerialState next) {
        return switch (this) {
            case PLANNED -> Set.of(OPEN, CLOSED, CANCELLED).contains(next);
            case OPEN -> Set.of(CLOSED, DEPARTED, CANCELLED).contains(next);
            case CLOSED -> Set.of(OPEN, DEPARTED, CANCELLED).contains(next);
            case DEPARTED -> next == ARRIVED;
            case ARRIVED, CANCELLED -> false;
        };
    }
}
