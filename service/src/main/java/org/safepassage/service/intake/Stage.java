package org.safepassage.service.intake;

/** How far a message has come; work is drawn downwards from stage to stage. */
public enum Stage {
    KEPT,
    READ,
    LINKED,
    ASSESSED,
    QUEUED;

    short number() {
        return (short) ordinal();
    }
}
