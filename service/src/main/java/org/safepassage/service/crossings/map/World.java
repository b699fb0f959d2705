package org.safepassage.service.crossings.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every country's outline at 1 : 50 million: Natural Earth 4.1 (public domain) as TopoJSON by world-atlas 2.0.2 (its licence lies
 * beside it). Read once, when the first map is drawn.
 */
final class World {
    private static final String FILE = "/org/safepassage/service/crossings/world/countries-50m.json";
    private static final World ONLY = new World();

    private final List<Country> countries = new ArrayList<>();
    private final List<double[]> arcs = new ArrayList<>();

    static List<Country> countries() {
        return ONLY.countries;
    }

    private World() {
        try (InputStream file = Objects.requireNonNull(World.class.getResourceAsStream(FILE))) {
            JsonNode world = JsonMapper.shared().readTree(file);
            world.get("arcs").forEach(arc -> arcs.add(unpacked(arc, world.get("transform"))));
            world.get("objects").get("countries").get("geometries").forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An arc's points are whole steps from one to the next. */
    private static double[] unpacked(JsonNode arc, JsonNode transform) {
        double[] points = new double[arc.size() * 2];
        long[] at = new long[2];
        for (int i = 0; i < arc.size(); i++) {
            for (int axis = 0; axis < 2; axis++) {
                at[axis] += arc.get(i).get(axis).asLong();
                points[2 * i + axis] =
                        at[axis] * transform.get("scale").get(axis).asDouble()
                                + transform.get("translate").get(axis).asDouble();
            }
        }
        return points;
    }

    private void add(JsonNode geometry) {
        List<double[]> rings = new ArrayList<>();
        JsonNode lines = geometry.path("arcs");
        if (geometry.get("type").asString().equals("Polygon")) {
            lines.forEach(ring -> rings.add(joined(ring)));
        } else {
            lines.forEach(polygon -> polygon.forEach(ring -> rings.add(joined(ring))));
        }
        countries.add(new Country(
                geometry.path("id").asInt(0),
                geometry.path("properties").path("name").asString(""),
                List.copyOf(rings)));
    }

    /** A negative number is an arc walked backwards; each begins where the one before ended. */
    private double[] joined(JsonNode ring) {
        List<double[]> parts = new ArrayList<>();
        int length = 0;
        for (JsonNode number : ring) {
            int index = number.asInt();
            double[] part = index >= 0 ? arcs.get(index) : reversed(arcs.get(~index));
            parts.add(part);
            length += part.length;
        }
        double[] all = new double[length];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static double[] reversed(double[] points) {
        double[] back = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            back[i] = points[points.length - 2 - i];
            back[i + 1] = points[points.length - 1 - i];
        }
        return back;
    }
}
