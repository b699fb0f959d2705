package org.safepassage.service.crossings.cap;

import java.util.List;

/** Where: in words, and perhaps in outlines, circles and codes. Outlines are closed: the first point is the last. */
public record Area(String description, List<List<Point>> polygons, List<Circle> circles, List<Geocode> geocodes) {
    public Area {
        polygons = polygons.stream().map(List::copyOf).toList();
        circles = List.copyOf(circles);
        geocodes = List.copyOf(geocodes);
    }

    /** Degrees, WGS 84. */
    public record Point(double latitude, double longitude) {}

    /** @param radius in kilometres; 0 is the point itself */
    public record Circle(Point centre, double radius) {}

    /** @param name which list of codes the value is from */
    public record Geocode(String name, String value) {}
}
