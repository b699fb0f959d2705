package org.safepassage.service.movement;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;

/**
 * Families that go by an instruction which no longer holds.
 *
 * @param all how many wait, more than are shown when there are very many
 */
public record ToBeToldPage(int all, List<Line> lines, List<Choice> hows, String asAt) {
    /** @param address of the case for those who may open it, or "" */
    public record Line(
            String id,
            String address,
            String words,
            int people,
            String place,
            String thereBy,
            Tag was,
            String because,
            String since,
            String tries) {}
}
