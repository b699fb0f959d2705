package org.safepassage.service.crossings;

import java.util.List;
import org.safepassage.service.crossings.cap.Area.Circle;
import org.safepassage.service.crossings.cap.Area.Point;

/**
 * Whether an area reaches a place. Everything is measured from the place, in kilometres east and north of it, which is right to
 * within a percent over some hundreds of kilometres and holds across the line where longitudes begin anew.
 */
final class Reaching {
    private static final double KILOMETRES_A_DEGREE = 111.2;

    /** How far off the place itself may lie from where the folder has it. */
    private static final double EXACT = 1;

    private static final double ABOUT = 10;

    private final Place place;
    private final double tolerance;

    Reaching(Place place) {
        this.place = place;
        this.tolerance = place.exact() ? EXACT : ABOUT;
    }

    boolean by(Circle circle) {
        double[] centre = from(circle.centre());
        return Math.hypot(centre[0], centre[1]) <= circle.radius() + tolerance;
    }

    /** Within the outline, or so near to it that the place's own position may be to blame. */
    boolean by(List<Point> outline) {
        boolean inside = false;
        double[] one = from(outline.getLast());
        for (Point next : outline) {
            double[] other = from(next);
            if (distance(one, other) <= tolerance) {
                return true;
            }
            boolean crosses = one[1] > 0 != other[1] > 0;
            if (crosses && one[0] - one[1] * (other[0] - one[0]) / (other[1] - one[1]) > 0) {
                inside = !inside;
            }
            one = other;
        }
        return inside;
    }

    private double[] from(Point point) {
        double east = Math.IEEEremainder(point.longitude() - place.longitude(), 360);
        return new double[] {
            east * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(place.latitude())),
            (point.latitude() - place.latitude()) * KILOMETRES_A_DEGREE
        };
    }

    /** From the place, which is nought, to the line between two points. */
    private static double distance(double[] one, double[] other) {
        double east = other[0] - one[0];
        double north = other[1] - one[1];
        double length = east * east + north * north;
        double along = length == 0 ? 0 : Math.clamp(-(one[0] * east + one[1] * north) / length, 0, 1);
        return Math.hypot(one[0] + along * east, one[1] + along * north);
    }
}
