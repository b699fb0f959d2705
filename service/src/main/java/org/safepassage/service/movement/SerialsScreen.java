package org.safepassage.service.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.Go;
import org.safepassage.service.crossings.Place;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.operations.PlannedSerial;
import org.safepassage.service.operations.PlannedSerial.Kind;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Which serials there are, who has no seat and why, and one more. */
@Controller
@Needs(May.RECORD_PASSAGE)
class SerialsScreen {
    private static final int MOST_LEFT = 50;

    private final Pages pages;
    private final Notices notices;
    private final Serials serials;
    private final Assign assign;
    private final Placements placements;
    private final WhyNot whyNot;
    private final Places places;
    private final Clock clock;

    SerialsScreen(
            Pages pages,
            Notices notices,
            Serials serials,
            Assign assign,
            Placements placements,
            WhyNot whyNot,
            Places places,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.serials = serials;
        this.assign = assign;
        this.placements = placements;
        this.whyNot = whyNot;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/serials")
    View all(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String show) {
        Instant now = clock.instant();
        boolean all = show.equals("all");
        List<List<Cell>> rows = serials.all(who.operation()).stream()
                .filter(one -> all || concerns(one, now))
                .map(this::row)
                .toList();
        Table table = new Table(
                all ? "All serials" : "Serials to come and under way",
                List.of("Serial", "From, to", "Leaves", "Seats", "Promised", "Held", "Free", "State"),
                rows,
                "A serial stands here once it is planned, in the operation's serials.csv or by Plan a serial.");
        List<List<Cell>> left = Stream.of(Leg.values())
                .flatMap(leg -> placements.left(who.operation(), leg, MOST_LEFT).stream())
                .limit(MOST_LEFT)
                .map(one -> without(who, one))
                .toList();
        long count = Stream.of(Leg.values())
                .mapToLong(leg -> placements.countLeft(who.operation(), leg))
                .sum();
        Table without = new Table(
                "Families without a seat, the first in order",
                List.of("Case", "People", "Why"),
                left,
                "Families that may travel and found no seats stand here after Assign families.");
        return pages.page(
                "Serials",
                "movement/serials",
                new SerialsPage(table, without, count, who.role().may(May.PLAN_MOVEMENT), all, Times.asAt(now)));
    }

    private static boolean concerns(Serial one, Instant now) {
        return switch (one.state()) {
            case PLANNED -> one.leavesAt().isAfter(now.minusSeconds(86_400));
            case OPEN, CLOSED, DEPARTED -> true;
            case ARRIVED, CANCELLED -> false;
        };
    }

    private List<Cell> row(Serial one) {
        return List.of(
                Cell.link("/serials/" + one.id().value(), one.code()),
                Cell.lines(
                        Cell.words(places.name(one.from()) + " to " + places.name(one.to())),
                        Cell.words(one.kind().code()
                                + one.crossing()
                                        .map(code -> " by " + places.name(code))
                                        .orElse("")
                                + (one.leg() == Leg.ONWARD ? ", onward" : ""))),
                Cell.words(Shown.when(one.leavesAt())),
                Cell.count(one.seats()),
                Cell.count(one.promised()),
                Cell.count(one.held()),
                Cell.count(one.free()),
                new Cell.Status(Shown.tag(one.state())));
    }

    private List<Cell> without(SignedIn who, Placements.Placement one) {
        return List.of(
                caseCell(who, one.familyCase().toString(), one.number()),
                Cell.count(one.people()),
                Cell.words(sentence(one)));
    }

    private String sentence(Placements.Placement one) {
        String words = whyNot.sentence(one);
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    /** A link for those who may open cases. */
    static Cell caseCell(SignedIn who, String id, long number) {
        return who.role().may(May.TAKE_CASES)
                ? Cell.link("/cases/" + id, "Case " + number)
                : Cell.words("Case " + number);
    }

    @PostMapping("/serials/assign")
    @Needs(May.PLAN_MOVEMENT)
    View assign(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) {
        Assigned done = assign.assign(who);
        int left = done.left().values().stream().mapToInt(Integer::intValue).sum();
        notices.leave(
                response,
                Notice.of(done.families() + " families now have seats, " + Shown.people(done.people()) + ". " + left
                        + " have none; each with its reason below."));
        return Go.to("/serials");
    }

    @GetMapping("/serials/new")
    @Needs(May.PLAN_MOVEMENT)
    View form() {
        return form(Map.of(
                "laps", "0", "held", "0", "leaves", Shown.typed(clock.instant().plusSeconds(86_400))));
    }

    @PostMapping("/serials/new")
    @Needs(May.PLAN_MOVEMENT)
    View plan(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Optional<Instant> leaves = Shown.read(typed.getOrDefault("leaves", ""));
        if (leaves.isEmpty()) {
            return form(typed).withFaults(List.of(new Fault("leaves", "Give the day and time at which it leaves")));
        }
        List<Fault> faults = new ArrayList<>();
        for (String number : List.of("seats", "laps", "held")) {
            if (!typed.getOrDefault(number, "").matches("\\d{1,4}")) {
                faults.add(new Fault(number, "Write a whole number"));
            }
        }
        if (!faults.isEmpty()) {
            return form(typed).withFaults(faults);
        }
        try {
            SerialId id = serials.plan(who, plan(typed, leaves.get()));
            notices.leave(response, Notice.of("Serial planned. Families get seats when you assign."));
            return Go.to("/serials/" + id.value());
        } catch (MovementRefused.Incomplete incomplete) {
            return form(typed).withFaults(List.of(new Fault(incomplete.field(), incomplete.words())));
        }
    }

    private static PlannedSerial plan(Map<String, String> typed, Instant leaves) {
        return new PlannedSerial(
                typed.getOrDefault("code", "").strip(),
                Kind.of(typed.getOrDefault("kind", "")).orElse(Kind.FLIGHT),
                Leg.of(typed.getOrDefault("leg", "")).orElse(Leg.OUT),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("to", ""),
                Optional.of(typed.getOrDefault("crossing", "")).filter(Predicate.not(String::isEmpty)),
                leaves,
                Integer.parseInt(typed.getOrDefault("seats", "0")),
                Integer.parseInt(typed.getOrDefault("laps", "0")),
                Integer.parseInt(typed.getOrDefault("held", "0")),
                typed.getOrDefault("heldFor", "").strip(),
                false);
    }

    private Page form(Map<String, String> typed) {
        return pages.page(
                        "Plan a serial",
                        "movement/new-serial",
                        new NewSerialPage(
                                Stream.of(Kind.values())
                                        .map(kind -> Choice.of(
                                                kind.code(),
                                                kind.code(),
                                                kind.code().equals(typed.get("kind"))))
                                        .toList(),
                                List.of(
                                        Choice.of("out", "out of the country", !"onward".equals(typed.get("leg"))),
                                        Choice.of(
                                                "onward",
                                                "onward, from where that ended",
                                                "onward".equals(typed.get("leg")))),
                                places(typed.get("from"), place -> true, "Choose where it leaves"),
                                places(typed.get("to"), place -> true, "Choose where it goes"),
                                places(typed.get("crossing"), Place::isCrossing, "None"),
                                typed))
                .inSection("/serials")
                .withBack("/serials", "Serials");
    }

    private List<Choice> places(@org.jspecify.annotations.Nullable String chosen, Predicate<Place> which, String none) {
        return Stream.concat(
                        Stream.of(Choice.of("", none, chosen == null || chosen.isEmpty())),
                        places.all().stream()
                                .filter(which)
                                .map(place -> Choice.of(
                                        place.code(), place.name(), place.code().equals(chosen))))
                .toList();
    }
}
