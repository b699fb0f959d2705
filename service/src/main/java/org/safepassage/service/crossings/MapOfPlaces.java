package org.safepassage.service.crossings;

import com.ibm.icu.util.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safepassage.service.crossings.CrossingTables.Seen;
import org.safepassage.service.crossings.map.CrossingMap;
import org.safepassage.service.crossings.map.Mark;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Tag;
import org.springframework.stereotype.Component;

/** Which places the map shows, and how each stands. */
@Component
class MapOfPlaces {
    /** A place farther than this from every crossing would make all others small. Kilometres. */
    private static final double NEAR = 700;

    private final Places places;
    private final ConditionWords words;
    private final String country;

    MapOfPlaces(Places places, ConditionWords words, Operation operation) {
        this.places = places;
        this.words = words;
        this.country = operation.setting().country();
    }

    String drawn(Seen seen, int width) {
        List<Mark> marks = shown().stream()
                .map(place -> new Mark(
                        place.name(),
                        place.latitude(),
                        place.longitude(),
                        words.tag(seen.condition(place.code()), seen.at()).tone(),
                        seen.hasAlert(place.code()),
                        place.isCrossing()))
                .toList();
        return CrossingMap.drawn(marks, Set.of(Region.getInstance(country).getNumericCode()), width);
    }

    /** What it shows in a sentence, for those who do not see it. */
    String words(Seen seen) {
        List<Place> shown = shown();
        return "Map of " + shown.size() + " places: "
                + shown.stream()
                        .collect(Collectors.groupingBy(
                                place -> words.tag(seen.condition(place.code()), seen.at())
                                        .words(),
                                java.util.TreeMap::new,
                                Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getKey().toLowerCase(java.util.Locale.UK) + " " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + "; an alert at "
                + shown.stream().filter(place -> seen.hasAlert(place.code())).count()
                + ". The tables below say the same.";
    }

    /** Those that lie beyond it. */
    String farAway() {
        List<Place> shown = shown();
        return places.all().stream()
                .filter(place -> !shown.contains(place))
                .map(Place::name)
                .collect(Collectors.joining(", "));
    }

    List<Tag> legend() {
        return CrossingMap.legend();
    }

    private List<Place> shown() {
        Collection<Place> all = places.all();
        List<Place> centre = all.stream().filter(Place::isCrossing).toList();
        if (centre.isEmpty()) {
            centre = all.stream()
                    .filter(place -> place.country().equals(country))
                    .toList();
        }
        if (centre.isEmpty()) {
            return List.copyOf(all);
        }
        List<Place> shown = new ArrayList<>(centre);
        for (Place place : all) {
            if (!shown.contains(place) && centre.stream().anyMatch(one -> kilometres(one, place) < NEAR)) {
                shown.add(place);
            }
        }
        return shown;
    }

    private static double kilometres(Place one, Place other) {
        double flat = Math.cos(Math.toRadians((one.latitude() + other.latitude()) / 2));
        double east = Math.IEEEremainder(other.longitude() - one.longitude(), 360) * flat;
        return Math.hypot(east, other.latitude() - one.latitude()) * 111.2;
    }
}
