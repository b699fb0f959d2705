package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.AlertMessages.Message;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;
import org.springframework.stereotype.Component;

/** The pages of alerts. */
@Component
class AlertView {
    private static final int MOST = 100;

    private final Alerts alerts;
    private final AlertRows rows;
    private final AlertMessages messages;
    private final Places places;
    private final ConditionWords words;

    AlertView(Alerts alerts, AlertRows rows, AlertMessages messages, Places places, ConditionWords words) {
        this.alerts = alerts;
        this.rows = rows;
        this.messages = messages;
        this.places = places;
        this.words = words;
    }

    AlertsPage all(SignedIn who, AlertForm form, Instant now) {
        List<Alert> all = alerts.history(who.operation(), MOST);
        return new AlertsPage(
                new Table(
                        "Alerts, those that stand first, " + Times.asAt(now),
                        AlertTables.COLUMNS,
                        Stream.concat(
                                        all.stream().filter(one -> one.standsAt(now)),
                                        all.stream().filter(one -> !one.standsAt(now)))
                                .map(alert -> AlertTables.row(alert, now))
                                .toList(),
                        "An alert that comes as a file, or that somebody raises, would stand here."),
                messages("What came as an alert, the latest first", messages.history(who.operation(), MOST)),
                who.role().may(May.RAISE_ALERTS) ? unread(who.operation()) : List.of(),
                who.role().may(May.RAISE_ALERTS) ? List.of(form.page(words.zone(), places)) : List.of());
    }

    private List<AlertsPage.Unread> unread(OperationId operation) {
        return messages.unread(operation).stream()
                .flatMap(id -> messages.find(operation, id).stream())
                .map(one ->
                        new AlertsPage.Unread("/alerts/messages/" + one.id() + "/read", Times.full(one.receivedAt())))
                .toList();
    }

    private static Table messages(String caption, List<Message> some) {
        return new Table(
                caption,
                List.of("Message", "Came", "Kind", "What followed", "Area it names"),
                some.stream().map(AlertView::row).toList(),
                "Every file that is handed in as an alert is kept and would stand here.");
    }

    private static List<Cell> row(Message one) {
        String event =
                Optional.ofNullable(one.event()).filter(e -> !e.isEmpty()).orElse("Message without a name");
        String headline = Objects.requireNonNullElse(one.headline(), "");
        Cell name = one.alert() == null ? Cell.own(event) : Cell.link("/alerts/" + one.alert(), event);
        return List.of(
                headline.isEmpty() ? name : Cell.lines(name, Cell.own(headline)),
                one.times() == 1
                        ? Cell.words(Times.full(one.receivedAt()))
                        : Cell.lines(
                                Cell.words(Times.full(one.receivedAt())),
                                Cell.words(one.times() + " times, last " + Times.full(one.lastAt()))),
                Cell.words(one.kind() == null ? "–" : one.kind() + ", " + one.status()),
                Cell.lines(new Cell.Status(tag(one)), Cell.words(AlertWords.of(one.outcome(), one.why()))),
                Cell.own(Objects.requireNonNullElse(one.area(), "")));
    }

    private static Tag tag(Message one) {
        return switch (one.outcome()) {
            case RAISED, UPDATED ->
                one.why().equals("no-place")
                        ? new Tag("Names no place of ours", Tag.Tone.CAUTION)
                        : new Tag("Acted on", Tag.Tone.GOOD);
            case ENDED -> new Tag("Acted on", Tag.Tone.GOOD);
            case MALFORMED -> new Tag("Cannot be read", Tag.Tone.ALARM);
            case KEPT -> new Tag("Not read yet", Tag.Tone.CAUTION);
            case NOTED, REPEATED, SUPERSEDED -> new Tag("Does not act", Tag.Tone.PLAIN);
        };
    }

    AlertPage one(SignedIn who, Alert alert, Instant now) {
        boolean may = who.role().may(May.RAISE_ALERTS) && alert.standsAt(now);
        return new AlertPage(
                "/alerts/" + alert.id(),
                alert.event(),
                facts(alert, now),
                new Table(
                        "Where it stands and stood",
                        List.of("Place", "Because", "From", "Until"),
                        rows.placesOf(alert.id()).stream().map(this::row).toList(),
                        "Nobody knows where. Say where it stands, below."),
                messages("Messages that made it what it is", messages.of(who.operation(), alert.id())),
                may,
                alert.places().isEmpty(),
                places.all().stream()
                        .filter(place -> !alert.places().contains(place.code()))
                        .map(place -> Choice.of(place.code(), place.name(), false))
                        .toList(),
                Stream.of(EndReason.values())
                        .map(reason -> Choice.of(reason.code(), reason.words(), false))
                        .toList());
    }

    private List<Cell> row(AlertRows.StoodAt one) {
        return List.of(
                Cell.link("/crossings/" + one.place(), places.name(one.place())),
                Cell.words(one.matched().words()),
                Cell.words(Times.full(one.from())),
                Cell.words(one.until().map(Times::full).orElse("now")));
    }

    private static List<FactLine> facts(Alert alert, Instant now) {
        return List.of(
                FactLine.of("Now", new Cell.Status(AlertTables.tag(alert, now)))
                        .from(alert.endedAt()
                                .map(end -> "ended " + Times.full(end))
                                .orElse("")),
                FactLine.of("Severity", Cell.words(alert.severity().words())),
                FactLine.of("What is said", Cell.own(alert.words().isEmpty() ? "–" : alert.words())),
                FactLine.of("Since", Cell.words(Times.full(alert.trueAt())))
                        .from("recorded " + Times.full(alert.knownAt())
                                + (alert.byPerson() ? " by a person" : " from a message")),
                FactLine.of(
                        "Ends by itself",
                        Cell.words(alert.expiresAt().map(Times::full).orElse("no"))));
    }
}
