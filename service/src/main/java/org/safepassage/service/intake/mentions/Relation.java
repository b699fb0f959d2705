package org.safepassage.service.intake.mentions;

import org.jspecify.annotations.Nullable;

/**
 * How a person belongs to another in the message.
 *
 * @param to number of that other person; absent when the message names nobody the relation could point to
 */
public record Relation(Kind kind, @Nullable Integer to) {

    /** A principal stands for himself; ADDITIONAL is any further relative. */
    public enum Kind {
        PRINCIPAL,
        PARTNER,
        CHILD,
        PARENT,
        SIBLING,
        ADDITIONAL
    }
}
