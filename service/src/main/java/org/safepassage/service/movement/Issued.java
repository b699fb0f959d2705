package org.safepassage.service.movement;

import java.util.Map;
import org.safepassage.service.people.FamilyId;

/**
 * What came of calling families forward.
 *
 * @param made the instruction of each family that has one now
 * @param skipped why others have none
 */
public record Issued(Map<FamilyId, CallForwardId> made, Map<FamilyId, Skipped> skipped) {
    public Issued {
        made = Map.copyOf(made);
        skipped = Map.copyOf(skipped);
    }

    /** Why a family was not called. */
    public enum Skipped {
        /** It has no seat on the serial. */
        NO_SEAT,
        /** It, or somebody of it, goes by another instruction; withdraw that first. */
        HOLDS_ANOTHER,
        /** Calling it would endanger it. */
        UNSAFE_TO_CONTACT,
        /** No grant that stands lets all of them travel any more. */
        NO_DECISION
    }
}
