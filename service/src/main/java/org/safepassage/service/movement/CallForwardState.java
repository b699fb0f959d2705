package org.safepassage.service.movement;

import java.util.Locale;
import java.util.Set;

/** How far an instruction to come is. */
public enum CallForwardState {
    ISSUED,
    /** They have been told. */
    DELIVERED,
    /** They say they come. */
    CONFIRMED,
    EN_ROUTE,
    ARRIVED,
    /** They say no; it costs them no place. */
    DECLINED,
    /** They could not be told, or did not get there. */
    FAILED,
    WITHDRAWN,
    /** Its time passed before they said that they come. */
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CallForwardState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the family goes by it; at most one of a family lives. */
    public boolean lives() {
        return this == ISSUED || this == DELIVERED || this == CONFIRMED || this == EN_ROUTE;
    }

    /** Whether the family knows of it. */
    boolean isHeld() {
        return lives() && this != ISSUED || this == ARRIVED;
    }

    public boolean mayBecome(CallForwardState next) {
        return switch (this) {
            case ISSUED ->
                Set.of(DELIVERED, ARRIVED, FAILED, WITHDRAWN, EXPIRED).contains(next);
            case DELIVERED ->
                Set.of(CONFIRMED, EN_ROUTE, ARRIVED, DECLINED, FAILED, WITHDRAWN, EXPIRED)
                        .contains(next);
            case CONFIRMED ->
                Set.of(EN_ROUTE, ARRIVED, DECLINED, FAILED, WITHDRAWN).contains(next);
            case EN_ROUTE -> Set.of(ARRIVED, DECLINED, FAILED, WITHDRAWN).contains(next);
            case ARRIVED, DECLINED, FAILED, WITHDRAWN, EXPIRED -> false;
        };
    }
}
