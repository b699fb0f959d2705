package org.safepassage.service.crossings.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of the world that a map shows, in pixels: longitude and latitude at right angles, true to scale at the middle latitude,
 * which is right to within a few percent for a country and its neighbours.
 */
record View(double west, double north, double perDegreeEast, double perDegreeNorth, int width, int height) {
    /** Lines are cut this far outside of the picture, so that the cut itself is not seen. */
    private static final double MARGIN = 8;

    private static final double LEAST_DEGREES = 2;
    private static final double KILOMETRES_A_DEGREE = 111.2;

    /** Room round the marks, and a shape between flat and tall. */
    static View of(List<Mark> marks, int width, double flattest, double tallest) {
        double west = marks.stream().mapToDouble(Mark::longitude).min().orElse(0);
        double east = marks.stream().mapToDouble(Mark::longitude).max().orElse(0);
        double south = marks.stream().mapToDouble(Mark::latitude).min().orElse(0);
        double north = marks.stream().mapToDouble(Mark::latitude).max().orElse(0);
        double flat = Math.cos(Math.toRadians((south + north) / 2));
        double across = Math.max(east - west, LEAST_DEGREES) * flat * 1.24;
        double up = Math.max(north - south, LEAST_DEGREES) * 1.2;
        if (up / across > tallest) {
            across = up / tallest;
        }
        up = Math.max(up, across * flattest);
        double perDegree = width / across;
        return new View(
                (west + east) / 2 - across / flat / 2,
                (south + north) / 2 + up / 2,
                perDegree * flat,
                perDegree,
                width,
                (int) Math.round(up * perDegree));
    }

    double x(double longitude) {
        return (longitude - west) * perDegreeEast;
    }

    double y(double latitude) {
        return (north - latitude) * perDegreeNorth;
    }

    double kilometres(double pixels) {
        return pixels / perDegreeNorth * KILOMETRES_A_DEGREE;
    }

    boolean holds(double x, double y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    /** The part of a ring that is seen, as x, y, x, y …; empty when none is. */
    double[] seen(double[] ring) {
        double[] points = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            points[i] = x(ring[i]);
            points[i + 1] = y(ring[i + 1]);
        }
        double[] cut = cut(points, 0, -MARGIN, 1);
        cut = cut(cut, 0, width + MARGIN, -1);
        cut = cut(cut, 1, -MARGIN, 1);
        cut = cut(cut, 1, height + MARGIN, -1);
        return thinned(cut);
    }

    /** Sutherland and Hodgman, one side at a time: keeps what is on the side of {@code edge} that {@code sign} says. */
    private static double[] cut(double[] points, int axis, double edge, int sign) {
        List<Double> kept = new ArrayList<>();
        for (int i = 0; i < points.length; i += 2) {
            int before = i == 0 ? points.length - 2 : i - 2;
            double from = (points[before + axis] - edge) * sign;
            double to = (points[i + axis] - edge) * sign;
            if (from >= 0 != to >= 0) {
                double part = from / (from - to);
                kept.add(points[before] + part * (points[i] - points[before]));
                kept.add(points[before + 1] + part * (points[i + 1] - points[before + 1]));
            }
            if (to >= 0) {
                kept.add(points[i]);
                kept.add(points[i + 1]);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Without points that nobody could tell from the one before. */
    private static double[] thinned(double[] points) {
        double[] kept = new double[points.length];
        int count = 0;
        for (int i = 0; i < points.length; i += 2) {
            if (count == 0 || Math.hypot(points[i] - kept[count - 2], points[i + 1] - kept[count - 1]) > 0.6) {
                kept[count++] = points[i];
                kept[count++] = points[i + 1];
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
