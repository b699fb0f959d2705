package org.safepassage.service.crossings.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.pages.Tag;

/** The map as an SVG file. What it shows stands in the table too, so that nobody needs to see it. */
public final class CrossingMap {
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
            font-family="system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif" font-size="%d" fill="#0b0c0c">
            <rect width="100%%" height="100%%" fill="#dfe9ef"/>
            """;
    private static final int NARROW = 500;
    private static final int[] ROUND = {1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};

    private final View view;
    private final Labels labels;
    private final int size;
    private final double radius;
    private final StringBuilder svg = new StringBuilder();

    private CrossingMap(List<Mark> marks, int width) {
        boolean narrow = width < NARROW;
        view = narrow ? View.of(marks, width, 0.8, 1.15) : View.of(marks, width, 0.5, 0.62);
        labels = new Labels(view);
        size = narrow ? 12 : 14;
        radius = narrow ? 5 : 6;
    }

    /**
     * @param home ISO 3166 numeric codes of the countries that people leave
     * @param width in pixels; below 500 it is drawn for a telephone
     */
    public static String drawn(List<Mark> marks, Set<Integer> home, int width) {
        return new CrossingMap(marks, width).drawn(marks, home);
    }

    private String drawn(List<Mark> marks, Set<Integer> home) {
        svg.append(HEAD.formatted(view.width(), view.height(), view.width(), view.height(), size));
        for (Mark mark : marks) {
            double room = radius + (mark.alert() ? 5 : 1);
            labels.keepClear(view.x(mark.longitude()), view.y(mark.latitude()), room, room);
        }
        List<Named> seen = land(home);
        scale();
        List<Mark> ordered = marks.stream()
                .sorted(Comparator.comparing((Mark mark) -> !mark.alert()).thenComparing(mark -> !mark.crossing()))
                .toList();
        ordered.reversed().forEach(this::mark);
        ordered.forEach(this::label);
        seen.forEach(this::name);
        return svg.append("</svg>\n").toString();
    }

    /** A country and the largest part of it that is seen. */
    private record Named(String name, double[] ring) {}

    private List<Named> land(Set<Integer> home) {
        List<Named> named = new ArrayList<>();
        for (Country country : World.countries()) {
            List<double[]> rings = country.rings().stream()
                    .map(view::seen)
                    .filter(ring -> ring.length >= 6)
                    .toList();
            if (!rings.isEmpty()) {
                StringBuilder path = new StringBuilder();
                rings.forEach(ring -> path.append(path(ring)));
                put(
                        "<path d=\"%s\" fill=\"%s\" fill-rule=\"evenodd\" stroke=\"#8a8f94\" stroke-width=\"1\"/>%n",
                        path, home.contains(country.number()) ? "#fff" : "#f1efe9");
                rings.stream()
                        .max(Comparator.comparingDouble(CrossingMap::area))
                        .ifPresent(ring -> named.add(new Named(country.name(), ring)));
            }
        }
        named.sort(Comparator.comparingDouble((Named one) -> area(one.ring())).reversed());
        return named;
    }

    private static String path(double[] ring) {
        StringBuilder path = new StringBuilder("M");
        for (int i = 0; i < ring.length; i += 2) {
            path.append(String.format(Locale.ROOT, i == 0 ? "%.1f,%.1f" : "L%.1f,%.1f", ring[i], ring[i + 1]));
        }
        return path.append("Z").toString();
    }

    private static double area(double[] ring) {
        double twice = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            twice += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
        }
        return Math.abs(twice) / 2;
    }

    private void scale() {
        double most = view.kilometres(view.width() / 4.0);
        int length = ROUND[ROUND.length - 1];
        for (int round : ROUND) {
            if (round <= most) {
                length = round;
                break;
            }
        }
        double pixels = length / view.kilometres(1);
        double y = view.height() - 10;
        put("<path d=\"M10,%.1fv-5h%.1fv5\" fill=\"none\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"/>%n", y, pixels);
        put("<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\">%d km</text>%n", 16 + pixels, y, size - 2, length);
        labels.keepClear(10 + pixels / 2, y - 4, pixels / 2 + 60, 10);
    }

    private void mark(Mark mark) {
        double x = view.x(mark.longitude());
        double y = view.y(mark.latitude());
        if (mark.alert()) {
            put(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#fff\" fill-opacity=\"0.7\" stroke=\"#b3261e\" stroke-width=\"3\"/>%n",
                    x, y, radius + 5);
        }
        double r = mark.crossing() ? radius : radius - 1.5;
        String ink = "stroke=\"#0b0c0c\" stroke-width=\"1.5\"";
        switch (mark.tone()) {
            case GOOD -> put("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#0f7a52\" %s/>%n", x, y, r, ink);
            case CAUTION ->
                put(
                        "<path d=\"M%.1f,%.1fl%.1f,%.1fh%.1fz\" fill=\"#ffdd00\" %s/>%n",
                        x, y - r * 1.2, r * 1.15, r * 2.1, -r * 2.3, ink);
            case ALARM ->
                put(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#ca3535\" %s/>%n",
                        x - r, y - r, 2 * r, 2 * r, ink);
            default -> put("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#fff\" %s/>%n", x, y, r, ink);
        }
    }

    private void label(Mark mark) {
        Optional<Labels.Placed> placed = labels.beside(
                view.x(mark.longitude()), view.y(mark.latitude()), radius + (mark.alert() ? 5 : 0), mark.name(), size);
        placed.filter(Labels.Placed::isFar)
                .ifPresent(at -> put(
                        "<path d=\"M%.1f,%.1fL%.1f,%.1f\" stroke=\"#5b6166\" stroke-width=\"0.8\"/>%n",
                        view.x(mark.longitude()), view.y(mark.latitude()), at.x(), at.y() - size * 0.35));
        placed.ifPresent(at -> put(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">%s</text>%n",
                at.x(),
                at.y(),
                at.anchor(),
                mark.crossing() ? "font-weight=\"600\"" : "font-style=\"italic\"",
                escaped(mark.name())));
    }

    private void name(Named country) {
        String words = country.name().toUpperCase(Locale.ROOT);
        labels.within(country.ring(), words, size)
                .ifPresent(at -> put(
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"%d\" fill=\"#5b6166\">%s</text>%n",
                        at.x(), at.y(), size - 2, escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    /** The words of the legend, one for each shape. */
    public static List<Tag> legend() {
        return List.of(
                new Tag("Open, seen lately", Tag.Tone.GOOD),
                new Tag("Some may pass, in doubt, or old", Tag.Tone.CAUTION),
                new Tag("Closed", Tag.Tone.ALARM),
                new Tag("Not known now", Tag.Tone.PLAIN));
    }
}
