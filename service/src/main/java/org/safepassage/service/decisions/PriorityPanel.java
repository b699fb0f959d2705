package org.safepassage.service.decisions;

import java.util.List;

/** Why a case stands where it stands. @param overridden whether an order puts it elsewhere */
public record PriorityPanel(List<Part> parts, String score, boolean overridden) {

    /** One factor: its name, its points, and why. */
    public record Part(String factor, String points, String words) {}
}
