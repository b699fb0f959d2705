package org.safepassage.service.movement;

import java.time.Instant;
import java.util.Set;

/**
 * What families are to be told.
 *
 * @param place where to come: where the serial leaves, or the crossing it passes
 * @param expiresAt when it no longer holds unless they said that they come
 * @param notKnown what we do not know; at least one, since we never know everything
 */
public record Instruction(SerialId serial, String place, Instant beThereAt, Instant expiresAt, Set<NotKnown> notKnown) {
    public Instruction {
        notKnown = Set.copyOf(notKnown);
    }
}
