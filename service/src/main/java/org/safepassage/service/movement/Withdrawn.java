package org.safepassage.service.movement;

import java.util.List;

/**
 * What a withdrawal did.
 *
 * @param withdrawn the instructions that no longer hold
 * @param mustBeTold those of them that families go by: all of these stand under To be told
 */
public record Withdrawn(List<CallForwardId> withdrawn, List<CallForwardId> mustBeTold) {
    public Withdrawn {
        withdrawn = List.copyOf(withdrawn);
        mustBeTold = List.copyOf(mustBeTold);
    }
}
