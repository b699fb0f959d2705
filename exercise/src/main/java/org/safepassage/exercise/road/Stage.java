package org.safepassage.exercise.road;

/** The parts of the way, each asked for on its own. */
public enum Stage {
    /** Who answers when they are called. */
    ANSWERS,
    /** An attack where they wait. */
    ATTACK,
    /** Who comes to the crossing, and whom its guards let pass. */
    GATE,
    /** Who is on board, and lands. */
    FLIGHT
}
