package org.safepassage.service.crossings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safepassage.service.crossings.cap.Area;

/** Which of our places an alert's areas reach. Too wide an answer costs a journey put off, too narrow a one costs lives. */
final class AreaMatch {
    private final Collection<Place> places;

    AreaMatch(Collection<Place> places) {
        this.places = places;
    }

    /** Each place that is reached, with the surest reason; empty when a person must say where it is. */
    Map<String, Matched> of(Collection<Area> areas) {
        Map<String, Matched> reached = new LinkedHashMap<>();
        for (Place place : places) {
            areas.stream()
                    .flatMap(area -> how(area, place).stream())
                    .min(java.util.Comparator.naturalOrder())
                    .ifPresent(how -> reached.put(place.code(), how));
        }
        return reached;
    }

    private static Optional<Matched> how(Area area, Place place) {
        var reaching = new Reaching(place);
        if (area.geocodes().stream().anyMatch(code -> code.value().equalsIgnoreCase(place.code()))) {
            return Optional.of(Matched.GEOCODE);
        }
        if (area.circles().stream().anyMatch(reaching::by)) {
            return Optional.of(Matched.CIRCLE);
        }
        if (area.polygons().stream().anyMatch(reaching::by)) {
            return Optional.of(Matched.POLYGON);
        }
        boolean drawn = !area.circles().isEmpty() || !area.polygons().isEmpty();
        return !drawn && isNamed(area.description(), place) ? Optional.of(Matched.NAME) : Optional.empty();
    }

    /** As whole words, however they are joined: "Spin Boldak/Chaman" names Spin Boldak. */
    private static boolean isNamed(String description, Place place) {
        String words = " " + plain(description) + " ";
        return Stream.concat(Stream.of(place.name()), Pattern.compile("[/,]").splitAsStream(place.otherName()))
                .map(AreaMatch::plain)
                .anyMatch(name -> !name.isEmpty() && words.contains(" " + name + " "));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
