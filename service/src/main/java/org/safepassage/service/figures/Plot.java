package org.safepassage.service.figures;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.safepassage.service.figures.DailyCounts.Day;

/** A line over days as an SVG file: no script, no style, readable in black and white; its numbers stand in a table beside it. */
final class Plot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int LEFT = 56;
    private static final int RIGHT = 64;
    private static final int TOP = 16;
    private static final int BOTTOM = 32;
    private static final int MOST_LABELS = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
            font-family="system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif" font-size="13" fill="#0b0c0c">
            <rect width="100%%" height="100%%" fill="#fff"/>
            """;

    private final List<Day> days;
    private final long top;
    private final long step;
    private final StringBuilder svg = new StringBuilder();

    private Plot(List<Day> days) {
        this.days = days;
        long most = days.stream().mapToLong(Day::value).max().orElse(0);
        step = step(most);
        top = Math.max(step, (most + step - 1) / step * step);
    }

    static String of(List<Day> days) {
        return new Plot(days).drawn();
    }

    /** The whole picture in a sentence, for those who do not see it. */
    static String words(String what, List<Day> days) {
        if (days.isEmpty()) {
            return what + ": nothing yet.";
        }
        Day most = days.stream()
                .max(java.util.Comparator.comparingLong(Day::value))
                .orElseThrow();
        return String.format(
                Locale.UK,
                "%s from %s to %s: %,d at the beginning, at most %,d on %s, %,d at the end.",
                what,
                DAY.format(days.getFirst().day()),
                DAY.format(days.getLast().day()),
                days.getFirst().value(),
                most.value(),
                DAY.format(most.day()),
                days.getLast().value());
    }

    private String drawn() {
        svg.append(HEAD.formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
        for (long value = 0; value <= top; value += step) {
            level(value);
        }
        if (!days.isEmpty()) {
            labels();
            line();
        }
        return svg.append("</svg>\n").toString();
    }

    private void level(long value) {
        double y = y(value);
        put(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                LEFT, WIDTH - RIGHT, y, y, value == 0 ? "#0b0c0c" : "#d8d8d8");
        put("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%,d</text>%n", LEFT - 8, y + 4, value);
    }

    private void labels() {
        int every = Math.max(1, (days.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < days.size(); i += every) {
            put(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#0b0c0c\"/>%n",
                    x(i), x(i), HEIGHT - BOTTOM, HEIGHT - BOTTOM + 4);
            put(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                    x(i), HEIGHT - BOTTOM + 20, DAY.format(days.get(i).day()));
        }
    }

    private void line() {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            points.append(
                    String.format(Locale.ROOT, "%.1f,%.1f ", x(i), y(days.get(i).value())));
        }
        String all = points.toString().strip();
        put(
                "<polygon points=\"%.1f,%.1f %s %.1f,%.1f\" fill=\"#1d70b8\" fill-opacity=\"0.1\"/>%n",
                x(0), y(0), all, x(days.size() - 1), y(0));
        put(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#1d70b8\" stroke-width=\"2.5\" stroke-linejoin=\"round\"/>%n",
                all);
        long last = days.getLast().value();
        double end = x(days.size() - 1);
        put("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1d70b8\"/>%n", end, y(last));
        put(
                "<text x=\"%.1f\" y=\"%.1f\" font-weight=\"700\" font-size=\"15\">%,d</text>%n",
                end + 8, y(last) + 5, last);
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.UK, format, values));
    }

    private double x(int i) {
        int across = WIDTH - LEFT - RIGHT;
        return days.size() < 2 ? LEFT + across / 2.0 : LEFT + (double) across * i / (days.size() - 1);
    }

    private double y(long value) {
        return HEIGHT - BOTTOM - (double) (HEIGHT - TOP - BOTTOM) * Math.max(0, value) / top;
    }

    /** 1, 2 or 5 times a power of ten, so that three to five lines are drawn. */
    private static long step(long most) {
        long ten = 1;
        while (true) {
            for (long times : new long[] {1, 2, 5}) {
                if (times * ten * 5 >= most) {
                    return times * ten;
                }
            }
            ten *= 10;
        }
    }
}
