package org.safepassage.service.crossings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safepassage.service.crossings.cap.Area.Circle;
import org.safepassage.service.crossings.cap.Area.Point;

class ReachingTest {
    private static final Place TORKHAM = place(34.122, 71.094, true);

    @Test
    void aCircleReachesAsFarAsItsRadius() {
        // Jalalabad lies 62 km to the west-north-west.
        assertThat(new Reaching(TORKHAM).by(new Circle(new Point(34.43, 70.45), 70)))
                .isTrue();
        assertThat(new Reaching(TORKHAM).by(new Circle(new Point(34.43, 70.45), 60)))
                .isFalse();
    }

    @Test
    void aPlaceOfWhichOnlyTheNeighbourhoodIsKnownIsReachedSooner() {
        var circle = new Circle(new Point(34.43, 70.45), 60);
        assertThat(new Reaching(place(34.122, 71.094, false)).by(circle)).isTrue();
    }

    @Test
    void anOutlineReachesWhatLiesWithinItAlsoWhenItIsHollow() {
        assertThat(new Reaching(TORKHAM).by(outline("33,70 35,70 35,72 33,72 33,70")))
                .isTrue();
        assertThat(new Reaching(TORKHAM).by(outline("33,70 35,70 35,70.5 33,70.5 33,70")))
                .isFalse();
        assertThat(new Reaching(TORKHAM)
                        .by(outline("33,70 35,70 35,72 34.5,72 34.5,70.5 33.5,70.5 33.5,72 33,72 33,70")))
                .isFalse();
    }

    @Test
    void anOutlineAcrossTheLineWhereLongitudesBeginAnewIsNoBeltAroundTheWorld() {
        Place fiji = place(-16.8, 179.9, true);
        List<Point> across = outline("-15,179 -15,-179 -18,-179 -18,179 -15,179");
        assertThat(new Reaching(fiji).by(across)).isTrue();
        assertThat(new Reaching(TORKHAM).by(across)).isFalse();
    }

    private static Place place(double latitude, double longitude, boolean exact) {
        return new Place("a", "A", Place.Kind.CROSSING, "PK", "", "", latitude, longitude, exact);
    }

    private static List<Point> outline(String points) {
        return Stream.of(points.split(" "))
                .map(point -> point.split(","))
                .map(point -> new Point(Double.parseDouble(point[0]), Double.parseDouble(point[1])))
                .toList();
    }
}
