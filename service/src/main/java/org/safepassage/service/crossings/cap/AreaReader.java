package org.safepassage.service.crossings.cap;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.crossings.cap.Area.Circle;
import org.safepassage.service.crossings.cap.Area.Geocode;
import org.safepassage.service.crossings.cap.Area.Point;

/** Outlines are "lat,lon lat,lon …", circles "lat,lon radius" in kilometres. */
final class AreaReader {
    private static final int FEWEST_POINTS = 4;
    private static final double FARTHEST = 20_100;

    private AreaReader() {}

    static Area read(Elements area) throws CapFault {
        List<List<Point>> polygons = new ArrayList<>();
        for (String text : area.texts("polygon")) {
            polygons.add(polygon(text));
        }
        List<Circle> circles = new ArrayList<>();
        for (String text : area.texts("circle")) {
            circles.add(circle(text));
        }
        List<Geocode> geocodes = new ArrayList<>();
        for (Elements one : area.all("geocode")) {
            geocodes.add(new Geocode(one.text("valueName"), one.text("value")));
        }
        return new Area(area.required("areaDesc"), polygons, circles, geocodes);
    }

    private static List<Point> polygon(String text) throws CapFault {
        List<Point> points = new ArrayList<>();
        for (String one : text.split("\\s+")) {
            points.add(point(one, "polygon"));
        }
        if (points.size() >= FEWEST_POINTS - 1 && !points.getFirst().equals(points.getLast())) {
            points.add(points.getFirst());
        }
        if (points.size() < FEWEST_POINTS) {
            throw CapFault.unreadable("polygon");
        }
        return points;
    }

    private static Circle circle(String text) throws CapFault {
        String[] parts = text.split("\\s+");
        if (parts.length != 2) {
            throw CapFault.unreadable("circle");
        }
        double radius = number(parts[1], "circle");
        if (radius < 0 || radius > FARTHEST) {
            throw CapFault.unreadable("circle");
        }
        return new Circle(point(parts[0], "circle"), radius);
    }

    private static Point point(String text, String element) throws CapFault {
        String[] parts = text.split(",");
        if (parts.length != 2) {
            throw CapFault.unreadable(element);
        }
        var point = new Point(number(parts[0], element), number(parts[1], element));
        if (Math.abs(point.latitude()) > 90 || Math.abs(point.longitude()) > 180) {
            throw CapFault.unreadable(element);
        }
        return point;
    }

    private static double number(String text, String element) throws CapFault {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
            throw CapFault.unreadable(element);
        } catch (NumberFormatException e) {
            throw CapFault.unreadable(element);
        }
    }
}
