package org.safepassage.service.figures;

import java.time.Instant;
import java.util.List;

/**
 * @param uncomfortable how many are left, in a sentence without its full stop
 * @param sure how sure we are of it, in a sentence
 * @param promises kept n of N, all together first
 * @param contradictions of what was said in public
 * @param checkpoint of the log now, for whoever wants to check; empty before the first is signed
 */
public record BriefPage(
        String operation,
        Instant asAt,
        Instant knownAt,
        String moment,
        String uncomfortable,
        String sure,
        List<Line> lines,
        List<String> promises,
        List<String> contradictions,
        String checkpoint) {
    public BriefPage {
        lines = List.copyOf(lines);
        promises = List.copyOf(promises);
        contradictions = List.copyOf(contradictions);
    }

    /** @param change since the day before, in words */
    public record Line(String code, String title, long number, String unit, String change, String excludes) {}

    /** The moment as an address carries it. */
    public String query() {
        return "asAt=" + minute(asAt) + "&knownAt=" + minute(knownAt);
    }

    private static String minute(Instant time) {
        return time.toString().substring(0, "2021-08-15T14:02".length());
    }
}
