package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts a manifest into the words of its page. */
@Component
class SerialPages {
    private static final int MOST_LEFT = 15;

    private final ManifestNames names;
    private final Placements placements;
    private final WhyNot whyNot;
    private final Dangers dangers;
    private final Places places;
    private final ZoneId there;
    private final Clock clock;

    SerialPages(
            ManifestNames names,
            Placements placements,
            WhyNot whyNot,
            Dangers dangers,
            Places places,
            Operation operation,
            Clock clock) {
        this.names = names;
        this.placements = placements;
        this.whyNot = whyNot;
        this.dangers = dangers;
        this.places = places;
        this.there = operation.setting().zones().getFirst();
        this.clock = clock;
    }

    SerialPage of(SignedIn who, Manifest manifest, String asked) {
        Serial serial = manifest.serial();
        Instant now = clock.instant();
        Map<PersonId, String> named = names.of(who, manifest);
        Set<String> dangerous = dangers.places(who.operation(), now);
        Instant thereBy = serial.leavesAt().minus(Duration.ofHours(4));
        return new SerialPage(
                "/serials/" + serial.id().value(),
                serial.code(),
                Shown.tag(serial.state()),
                way(serial),
                Shown.when(serial.leavesAt(), there),
                seats(serial),
                serial.places()
                        .filter(dangerous::contains)
                        .findFirst()
                        .map(places::name)
                        .orElse(""),
                !named.isEmpty(),
                who.role().may(May.PLAN_MOVEMENT),
                serial.state().takes(),
                counts(manifest),
                families(who, manifest, named),
                without(who, serial),
                asked.matches("\\d{1,12}") ? whyNot.of(who.operation(), serial, Long.parseLong(asked)) : "",
                calledTo(serial),
                Stream.of(NotKnown.values())
                        .map(one -> Choice.of(one.code(), one.words(), false))
                        .toList(),
                Shown.typed(thereBy.isAfter(now) ? thereBy : now.plus(Duration.ofHours(6))),
                Shown.typed(
                        thereBy.isAfter(now)
                                ? now.plus(Duration.between(now, thereBy).dividedBy(2))
                                : now.plus(Duration.ofHours(3))),
                acts(serial),
                serial.state().mayBecome(SerialState.CANCELLED),
                Shown.typed(now),
                Shown.when(now));
    }

    private String way(Serial serial) {
        return places.name(serial.from()) + " to " + places.name(serial.to())
                + serial.crossing().map(code -> " by " + places.name(code)).orElse("");
    }

    static String seats(Serial serial) {
        String held = serial.held() == 0
                ? ""
                : ", " + serial.held() + " held for " + serial.heldFor().replace('-', ' ');
        String laps = serial.laps() == 0 ? "" : "; " + serial.lapsPromised() + " of " + serial.laps() + " laps";
        return serial.seats() + " seats, " + serial.promised() + " promised" + held + ", " + serial.free() + " free"
                + laps;
    }

    private List<Choice> calledTo(Serial serial) {
        return Stream.concat(serial.crossing().stream(), Stream.of(serial.from()))
                .distinct()
                .map(code -> Choice.of(code, places.name(code), false))
                .toList();
    }

    private static List<SerialPage.Count> counts(Manifest manifest) {
        Manifest.Counts counts = manifest.counts();
        SerialState state = manifest.serial().state();
        List<SerialPage.Count> shown = new ArrayList<>();
        shown.add(new SerialPage.Count("planned", counts.planned()));
        shown.add(new SerialPage.Count("boarded", counts.boarded()));
        if (counts.passed() + counts.turnedBack() > 0) {
            shown.add(new SerialPage.Count("passed", counts.passed()));
            shown.add(new SerialPage.Count("turned back", counts.turnedBack()));
        }
        if (state == SerialState.DEPARTED || state == SerialState.ARRIVED || counts.boarded() > 0) {
            shown.add(new SerialPage.Count("planned and not boarded", counts.notBoarded()));
            shown.add(new SerialPage.Count("boarded on no list", counts.unlisted()));
            shown.add(new SerialPage.Count("landed", counts.landed()));
            shown.add(new SerialPage.Count(
                    state == SerialState.ARRIVED ? "boarded, landing not known" : "boarded, not landed yet",
                    counts.unknown()));
        }
        if (counts.over() > 0) {
            shown.add(new SerialPage.Count("more than it has seats", counts.over()));
        }
        if (manifest.atTheDoor() > 0) {
            shown.add(new SerialPage.Count("met at the door, not known yet", manifest.atTheDoor()));
        }
        return shown;
    }

    private Table families(SignedIn who, Manifest manifest, Map<PersonId, String> named) {
        Map<Long, List<Manifest.Line>> byCase = new TreeMap<>();
        manifest.lines()
                .forEach(line -> byCase.computeIfAbsent(line.number(), any -> new ArrayList<>())
                        .add(line));
        List<List<Cell>> rows =
                byCase.values().stream().map(lines -> row(who, lines, named)).toList();
        return new Table(
                "Families on it",
                List.of("Case", "Who", "Seats", "Needs", "Call-forward", "At the place"),
                rows,
                "Families stand here once they have seats: Assign families on the page of serials gives them out.");
    }

    private static List<Cell> row(SignedIn who, List<Manifest.Line> lines, Map<PersonId, String> named) {
        Manifest.Line first = lines.getFirst();
        List<Cell> people = new ArrayList<>();
        people.add(Cell.words(Shown.people(lines.size())));
        lines.stream()
                .map(line -> named.get(line.person()))
                .filter(java.util.Objects::nonNull)
                .forEach(name -> people.add(Cell.own(name)));
        String seats = lines.stream()
                .flatMap(line ->
                        line.seat().stream().map(n -> line.lap() ? "lap" : n + (line.holds() ? "" : " (over)")))
                .collect(Collectors.joining(", "));
        String needs = lines.stream()
                .flatMap(line -> line.needs().stream())
                .distinct()
                .map(need -> need.replace('-', ' '))
                .collect(Collectors.joining(", "));
        Map<PassageOutcome, Integer> happened = new LinkedHashMap<>();
        lines.forEach(line -> line.last().ifPresent(outcome -> happened.merge(outcome, 1, Integer::sum)));
        return List.of(
                SerialsScreen.caseCell(who, first.familyCase().value().toString(), first.number()),
                new Cell.Lines(people),
                Cell.words(seats.isEmpty() ? "none: came without" : seats),
                needs.isEmpty() ? Cell.nothing("") : Cell.words(needs),
                first.called()
                        .<Cell>map(state -> new Cell.Status(Shown.tag(state)))
                        .orElse(Cell.words("Not called")),
                happened.isEmpty()
                        ? Cell.nothing("")
                        : new Cell.Lines(happened.entrySet().stream()
                                .<Cell>map(one -> Cell.words(one.getValue() + " "
                                        + one.getKey().words().toLowerCase(java.util.Locale.UK)))
                                .toList()));
    }

    private Table without(SignedIn who, Serial serial) {
        List<List<Cell>> rows = placements.left(who.operation(), serial.leg(), MOST_LEFT).stream()
                .map(one -> List.of(
                        SerialsScreen.caseCell(who, one.familyCase().toString(), one.number()),
                        Cell.count(one.people()),
                        Cell.words(whyNot.sentence(one))))
                .toList();
        return new Table(
                "Not on it, nor on another: the first in order",
                List.of("Case", "People", "Why"),
                rows,
                "A family that may travel and found no seats stands here with the reason.");
    }

    private static List<SerialPage.Act> acts(Serial serial) {
        List<SerialPage.Act> acts = new ArrayList<>();
        Map<SerialState, String> words = new LinkedHashMap<>();
        words.put(SerialState.OPEN, serial.state() == SerialState.CLOSED ? "Open doors again" : "Begin boarding");
        words.put(SerialState.CLOSED, "Close doors");
        words.put(SerialState.DEPARTED, "It has left");
        words.put(SerialState.ARRIVED, "It has arrived");
        words.forEach((state, said) -> {
            if (serial.state().mayBecome(state)) {
                acts.add(new SerialPage.Act(state.code(), said));
            }
        });
        return acts;
    }
}
