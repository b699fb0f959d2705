package org.safepassage.service.crossings;

import java.util.List;
import org.safepassage.service.pages.Link;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;

/**
 * Screen 8.
 *
 * @param danger alerts that stand, the worst first
 * @param disagreeing places whose reports contradict each other
 * @param mapWords what the map shows, for those who do not see it
 * @param farAway places of the operation that lie beyond the map
 */
public record CrossingsPage(
        String asAt,
        List<Danger> danger,
        List<Link> disagreeing,
        String mapWords,
        List<Tag> legend,
        String farAway,
        Table crossings,
        Table airports,
        List<Link> further) {

    /** One alert that stands. */
    public record Danger(Link alert, String severity, String where) {}
}
