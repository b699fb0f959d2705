package org.safepassage.service.crossings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.assurances.Rate;
import org.safepassage.service.crossings.CrossingTables.Seen;
import org.safepassage.service.operations.Places.Corridor;
import org.springframework.stereotype.Component;

/** What speaks for a corridor and against it: the condition, alerts, promises kept, a team, people on the way. */
@Component
class RouteReasons {
    private static final int AN_ALERT = 100;
    private static final int CLOSED = 20;
    private static final int IN_DOUBT = 10;

    private final Places places;
    private final ConditionWords words;

    RouteReasons(Places places, ConditionWords words) {
        this.places = places;
        this.words = words;
    }

    /** @param doubts a weight that orders the ways; it is shown to nobody */
    record Said(List<String> speaksFor, List<String> against, int doubts) {}

    private static final class Weighing {
        private final List<String> speaksFor = new ArrayList<>();
        private final List<String> against = new ArrayList<>();
        private int doubts;

        void good(String words) {
            speaksFor.add(words);
            doubts--;
        }

        void bad(String words, int weight) {
            against.add(words);
            doubts += weight;
        }
    }

    Said of(Corridor corridor, Optional<String> province, Seen seen) {
        var weighing = new Weighing();
        List<Place> used =
                places.all().stream().filter(place -> isUsed(corridor, place)).toList();
        used.forEach(place -> alerts(place, seen, weighing));
        used.stream()
                .filter(place -> corridor.crossing().isEmpty() || place.isCrossing())
                .forEach(place -> condition(place, province, seen, weighing));
        used.forEach(place -> rest(place, seen, weighing));
        return new Said(weighing.speaksFor, weighing.against, weighing.doubts);
    }

    /** A stop that bears an airport's name is the town, where the corridor leads to a crossing. */
    private static boolean isUsed(Corridor corridor, Place place) {
        return Stream.concat(corridor.crossing().stream(), corridor.airport().stream())
                        .anyMatch(code -> code.equals(place.code()))
                || corridor.stops().contains(place.name())
                        && (place.isCrossing() || corridor.crossing().isEmpty());
    }

    private static void alerts(Place place, Seen seen, Weighing weighing) {
        seen.alerts().stream()
                .filter(alert -> alert.places().contains(place.code()))
                .forEach(alert -> weighing.bad(
                        place.name() + ": an alert stands, “" + alert.event() + "”, "
                                + alert.severity().code(),
                        AN_ALERT));
    }

    private void condition(Place place, Optional<String> province, Seen seen, Weighing weighing) {
        ConditionNow now = seen.condition(place.code());
        String name = place.name() + ": ";
        switch (now) {
            case ConditionNow.NotKnown unknown ->
                weighing.bad(name + "not known now, " + words.observed(now, seen.at()), IN_DOUBT);
            case ConditionNow.Conflicting conflict -> weighing.bad(name + "reports disagree", IN_DOUBT);
            case ConditionNow.Known known -> known(name, known, province, seen, weighing);
        }
    }

    private void known(String name, ConditionNow.Known known, Optional<String> province, Seen seen, Weighing weighing) {
        Condition.Seen found = known.condition().seen();
        String line = name + words.line(known.condition());
        switch (found.passing()) {
            case OPEN -> weighing.good(line);
            case CLOSED -> weighing.bad(line, CLOSED);
            case RESTRICTED -> {
                boolean theirs = province.isPresent() && found.provinces().contains(province.get());
                if (theirs) {
                    weighing.good(name + "lets people of " + province.get() + " pass");
                } else {
                    weighing.bad(
                            line, province.isPresent() && !found.provinces().isEmpty() ? CLOSED : 5);
                }
            }
        }
        if (known.old()) {
            weighing.bad(name + "seen " + words.observed(known, seen.at()), 3);
        }
        if (found.passing() != Passing.CLOSED && !words.isWithinHours(known.condition(), seen.at())) {
            weighing.bad(name + "not at this hour", 1);
        }
    }

    private static void rest(Place place, Seen seen, Weighing weighing) {
        String name = place.name() + ": ";
        seen.kept().at(place.code()).filter(Rate::isShown).ifPresent(rate -> {
            if (rate.kept() * 2 >= rate.people()) {
                weighing.good(name + "promises " + rate.words());
            } else {
                weighing.bad(name + "promises only " + rate.words(), 5);
            }
        });
        for (Deployment one : seen.teams()) {
            if (one.post().equals(place.code()) && one.isThere()) {
                weighing.good(name + "team " + one.team().name() + " is there, "
                        + one.team().familiesAnHour() + " families an hour, "
                        + String.join(", ", one.team().languages()));
            }
        }
        PeopleOnTheWay.Going going = seen.going().get(place.code());
        if (going != null && going.people() > 0) {
            weighing.bad(name + going.people() + " people are on the way there", 1);
        }
    }
}
