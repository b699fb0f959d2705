package org.safepassage.service.crossings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.assurances.Rate;
import org.safepassage.service.crossings.CrossingTables.Seen;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Times;
import org.springframework.stereotype.Component;

/** The page of one place. */
@Component
class PlaceView {
    private static final int MOST = 50;

    private final CrossingTables tables;
    private final ConditionWords words;
    private final Conditions conditions;
    private final Alerts alerts;
    private final TeamTables teams;

    PlaceView(CrossingTables tables, ConditionWords words, Conditions conditions, Alerts alerts, TeamTables teams) {
        this.tables = tables;
        this.words = words;
        this.conditions = conditions;
        this.alerts = alerts;
        this.teams = teams;
    }

    PlacePage page(SignedIn who, Place place, SeenForm form, Instant now) {
        Seen seen = tables.seen(who, now);
        ConditionNow condition = seen.condition(place.code());
        boolean may = who.role().may(May.OBSERVE_CONDITIONS);
        return new PlacePage(
                "/crossings/" + place.code(),
                facts(place, seen, now),
                reports(condition, may, now),
                condition instanceof ConditionNow.Conflicting,
                alerts(who, place, now),
                teams.at(who, place, now),
                teams.asked(who, place, now),
                history(who, place),
                may ? List.of(form.page(words.zone())) : List.of(),
                choices(),
                may,
                Stream.of(Want.values())
                        .map(want -> Choice.of(want.code(), want.words(), false))
                        .toList(),
                SeenForm.local(now.plus(Duration.ofHours(6)), words.zone()));
    }

    private static List<Choice> choices() {
        return Stream.of(AsideReason.values())
                .map(reason -> Choice.of(reason.code(), reason.words(), false))
                .toList();
    }

    private List<FactLine> facts(Place place, Seen seen, Instant now) {
        ConditionNow condition = seen.condition(place.code());
        PeopleOnTheWay.Going going = seen.going().get(place.code());
        List<FactLine> facts = new ArrayList<>();
        facts.add(FactLine.of("Condition now", new Cell.Status(words.tag(condition, now)))
                .from(words.observed(condition, now)));
        facts.add(FactLine.of(
                "Where",
                Cell.words(
                        place.otherName().isEmpty()
                                ? place.kind().words() + " in " + place.country()
                                : "opposite " + place.otherName() + ", " + place.country()
                                        + (place.province().isEmpty() ? "" : "; province " + place.province())),
                Cell.words("%.3f° N, %.3f° E%s"
                        .formatted(
                                place.latitude(), place.longitude(), place.exact() ? "" : ", about: check on a map"))));
        facts.add(FactLine.of(
                "Promises kept",
                Cell.words(seen.kept().at(place.code()).map(Rate::words).orElse("nobody observed yet"))));
        facts.add(FactLine.of(
                "People on the way",
                going == null || going.people() == 0 ? Cell.count(0) : Cell.countOf(going.people(), going.rows())));
        return facts;
    }

    private List<PlacePage.Report> reports(ConditionNow condition, boolean may, Instant now) {
        List<Condition> shown = switch (condition) {
            case ConditionNow.Known known -> List.of(known.condition());
            case ConditionNow.Conflicting conflict -> conflict.conditions();
            case ConditionNow.NotKnown unknown -> unknown.last().stream().toList();
        };
        return shown.stream()
                .map(one -> new PlacePage.Report(
                        words.lines(one),
                        when(one) + ", " + ConditionWords.ago(one.seen().observedAt(), now) + ". " + words.by(one)
                                + ".",
                        may ? "/crossings/" + one.place() + "/conditions/" + one.id() + "/aside" : ""))
                .toList();
    }

    private String when(Condition one) {
        return one.seen().dayOnly()
                ? one.seen().observedAt().atZone(words.zone()).toLocalDate() + " (only the day is known)"
                : Times.full(one.seen().observedAt(), words.zone());
    }

    private Table alerts(SignedIn who, Place place, Instant now) {
        List<List<Cell>> rows = alerts.history(who.operation(), 200).stream()
                .filter(alert -> alert.places().contains(place.code()))
                .limit(MOST)
                .map(alert -> AlertTables.row(alert, now))
                .toList();
        return new Table(
                "Alerts here", AlertTables.COLUMNS, rows, "An alert that reaches this place would stand here.");
    }

    private Table history(SignedIn who, Place place) {
        List<List<Cell>> rows = conditions.history(who.operation(), place.code(), MOST).stream()
                .map(one -> List.<Cell>of(
                        Cell.words(when(one)),
                        new Cell.Lines(
                                words.lines(one).stream().map(Cell::words).toList()),
                        Cell.words(words.by(one)),
                        Cell.words(Times.full(one.knownAt())),
                        Cell.words(one.aside()
                                .flatMap(AsideReason::of)
                                .map(reason -> "Set aside: " + reason.words())
                                .orElse("no"))))
                .toList();
        return new Table(
                "Everything observed here",
                List.of("Observed", "What", "By whom", "Recorded", "Set aside"),
                rows,
                "What somebody records of this place, or the operation's folder says, fills this list.");
    }
}
