package org.safepassage.service.intake.reading.lists;

import java.util.HashMap;
import java.util.Map;

/** How a csv text is cut: its delimiter, and whether it is one at all. */
public final class CsvShape {
    private static final char[] DELIMITERS = {',', ';', '\t', '|', '،', '؛'};
    private static final int LINES = 40;

    private CsvShape() {}

    /** @param named whether its name or type says that it is a list; then less is asked of the text */
    public static boolean looksLikeList(String beginning, boolean named, boolean whole) {
        String stripped = beginning.strip();
        if (stripped.isEmpty()) return false;
        Fit fit = fit(stripped, whole);
        if (named) return true;
        return fit.lines() >= 3 && fit.count() >= 2 && fit.share() >= 0.95 && !sentences(stripped, fit.delimiter());
    }

    /** Prose has commas too, but ends lines with full stops and has long cells. */
    private static boolean sentences(String text, char delimiter) {
        int cells = 0;
        int words = 0;
        for (String cell : text.split("[\n" + java.util.regex.Pattern.quote(String.valueOf(delimiter)) + "]", 400)) {
            cells++;
            words += cell.isBlank() ? 0 : cell.strip().split("\\s+", 50).length;
        }
        return words > cells * 5;
    }

    static char delimiter(String text) {
        return fit(text, false).delimiter();
    }

    /** How well a delimiter fits: the usual number of it in a line, and the share of lines with just that number. */
    private record Fit(char delimiter, int count, double share, int lines) {
        double score() {
            return count == 0 ? 0 : share * (1 + Math.min(count, 12) * 0.25);
        }
    }

    private static Fit fit(String text, boolean whole) {
        if (text.startsWith("sep=") && text.length() > 5 && text.charAt(5) < ' ')
            return new Fit(text.charAt(4), 2, 1, 3);
        Fit best = new Fit(',', 0, 0, 0);
        for (char delimiter : DELIMITERS) {
            Fit fit = fit(text, delimiter, whole);
            if (fit.score() > best.score()) best = fit;
        }
        return best;
    }

    private static Fit fit(String text, char delimiter, boolean whole) {
        Map<Integer, Integer> counts = new HashMap<>();
        int lines = 0;
        int inLine = 0;
        boolean quoted = false;
        boolean written = false;
        for (int i = 0; i <= text.length() && lines < LINES; i++) {
            boolean end = i == text.length();
            if (end && !whole) break;
            char c = end ? '\n' : text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == delimiter && !quoted) inLine++;
            if (c == '\n' && (!quoted || end)) {
                if (written) {
                    counts.merge(inLine, 1, Integer::sum);
                    lines++;
                }
                inLine = 0;
                written = false;
            } else if (c > ' ') written = true;
        }
        int usual = 0;
        for (int count : counts.keySet()) {
            if (count > 0 && counts.getOrDefault(count, 0) > counts.getOrDefault(usual, 0) || usual == 0) usual = count;
        }
        double share = lines == 0 || usual == 0 ? 0 : counts.getOrDefault(usual, 0) / (double) lines;
        return new Fit(delimiter, usual, share, lines);
    }
}
