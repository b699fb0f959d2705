package org.safepassage.service.figures;

import java.util.List;
import org.safepassage.service.pages.Table;

/**
 * @param asAt and {@code knownAt} as the form shows them, in UTC
 * @param moment both, in words
 * @param reconciled totals that differ, with the reason
 */
public record FiguresPage(
        String asAt,
        String knownAt,
        String moment,
        boolean past,
        List<Line> figures,
        Table reconciled,
        List<Drawn> plots) {

    /**
     * One figure as it is said.
     *
     * @param number with its thousands set apart
     * @param interval and of how many, in words; empty when the number is certain
     * @param change since the day before, in words
     */
    public record Line(
            String code,
            String title,
            String number,
            String unit,
            String interval,
            String definition,
            String excludes,
            String owner,
            String moment,
            String change) {}

    /** @param words what the picture shows, for those who do not see it */
    public record Drawn(String title, String address, String words, Table numbers) {}
}
