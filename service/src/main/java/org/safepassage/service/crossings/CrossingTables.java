package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.assurances.Kept;
import org.safepassage.service.assurances.KeptRates;
import org.safepassage.service.assurances.Rate;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Link;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rows of screen 8. */
@Component
class CrossingTables {
    private final Places places;
    private final Conditions conditions;
    private final ConditionWords words;
    private final Alerts alerts;
    private final Teams teams;
    private final KeptRates kept;
    private final ObjectProvider<PeopleOnTheWay> onTheWay;

    CrossingTables(
            Places places,
            Conditions conditions,
            ConditionWords words,
            Alerts alerts,
            Teams teams,
            KeptRates kept,
            ObjectProvider<PeopleOnTheWay> onTheWay) {
        this.places = places;
        this.conditions = conditions;
        this.words = words;
        this.alerts = alerts;
        this.teams = teams;
        this.kept = kept;
        this.onTheWay = onTheWay;
    }

    /** What is known of every place at one moment. */
    record Seen(
            Instant at,
            Map<String, ConditionNow> conditions,
            List<Alert> alerts,
            List<Deployment> teams,
            Kept kept,
            Map<String, PeopleOnTheWay.Going> going) {

        boolean hasAlert(String place) {
            return alerts.stream().anyMatch(alert -> alert.places().contains(place));
        }

        ConditionNow condition(String place) {
            return conditions.getOrDefault(place, new ConditionNow.NotKnown(Optional.empty()));
        }
    }

    Seen seen(SignedIn who, Instant at) {
        PeopleOnTheWay moving = onTheWay.getIfAvailable();
        return new Seen(
                at,
                conditions.now(who.operation(), at),
                alerts.standing(who.operation(), at),
                teams.sent(who.operation()),
                kept.of(who.operation(), at),
                moving == null ? Map.of() : moving.to(who.operation(), at));
    }

    Table crossings(Seen seen) {
        return table(
                "Crossings, " + Times.asAt(seen.at()),
                places.crossings(),
                seen,
                "A line for each crossing in the operation's crossings.csv fills this table.");
    }

    Table airports(Seen seen) {
        return table(
                "Airports, airfields and ports, " + Times.asAt(seen.at()),
                places.all().stream().filter(place -> !place.isCrossing()).toList(),
                seen,
                "A line for each airport in the operation's airports.csv fills this table.");
    }

    private Table table(String caption, List<Place> some, Seen seen, String empty) {
        return new Table(
                caption,
                List.of(
                        "Place",
                        "Condition now",
                        "Observed, by whom",
                        "Promises kept",
                        "On the way",
                        "Team present",
                        "Alerts"),
                some.stream().map(place -> row(place, seen)).toList(),
                empty);
    }

    private List<Cell> row(Place place, Seen seen) {
        ConditionNow now = seen.condition(place.code());
        return List.of(
                Cell.lines(
                        Cell.link("/crossings/" + place.code(), place.name()),
                        Cell.words(
                                place.otherName().isEmpty()
                                        ? place.country()
                                        : place.otherName() + ", " + place.country())),
                new Cell.Status(words.tag(now, seen.at())),
                observed(now, seen.at()),
                seen.kept().at(place.code()).map(Rate::words).map(Cell::words).orElse(Cell.nothing("nobody observed")),
                going(seen.going().get(place.code())),
                present(place, seen.teams()),
                alerts(place, seen.alerts()));
    }

    private Cell observed(ConditionNow now, Instant at) {
        String by = words.by(now);
        return by.isEmpty()
                ? Cell.nothing(words.observed(now, at))
                : Cell.lines(Cell.words(words.observed(now, at)), Cell.words(by));
    }

    private static Cell going(PeopleOnTheWay.@org.jspecify.annotations.Nullable Going going) {
        return going == null || going.people() == 0 ? Cell.none() : Cell.countOf(going.people(), going.rows());
    }

    private static Cell present(Place place, List<Deployment> sent) {
        List<Cell> lines = new ArrayList<>();
        for (Deployment one : sent) {
            if (one.post().equals(place.code())) {
                lines.add(Cell.words(one.team().name() + (one.isThere() ? "" : " (on its way)")));
            }
        }
        return lines.isEmpty() ? Cell.nothing("–") : new Cell.Lines(lines);
    }

    private static Cell alerts(Place place, List<Alert> standing) {
        List<Cell> lines = new ArrayList<>();
        for (Alert alert : standing) {
            if (alert.places().contains(place.code())) {
                lines.add(new Cell.Status(new Tag("Alert", Tag.Tone.ALARM)));
                lines.add(new Cell.To(new Link("/alerts/" + alert.id(), alert.event()), false));
            }
        }
        return lines.isEmpty() ? Cell.nothing("–") : new Cell.Lines(lines);
    }
}
