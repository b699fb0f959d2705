package org.safepassage.service.casework;

import org.safepassage.service.pages.Tag;

/** A case that is not open to the viewer: its number, its state, and the way to it. Nothing personal. */
public record ClosedCasePage(
        String address,
        long number,
        String happened,
        String owner,
        Tag danger,
        Tag status,
        int people,
        boolean mayTake,
        boolean mayCheck,
        boolean mayReopen) {}
