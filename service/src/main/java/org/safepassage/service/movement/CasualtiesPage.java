package org.safepassage.service.movement;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;

/** The dead by case, and whose next of kin nobody has told. */
public record CasualtiesPage(int all, int untold, List<Line> lines, List<Choice> hows, String asAt) {
    /** @param address of the case for those who may open it, or "" */
    public record Line(String id, String address, String words, String died, String in, Tag kin, boolean waits) {}
}
