package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Ways out for a family, from where it is, each with reasons. The address holds a town and a province, nobody's name. */
@Controller
@Needs(May.SEE_CROSSINGS)
class RoutesScreen {
    private final Pages pages;
    private final Routes routes;
    private final Places places;
    private final Clock clock;

    RoutesScreen(Pages pages, Routes routes, Places places, Clock clock) {
        this.pages = pages;
        this.routes = routes;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/routes")
    View routes(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String province) {
        Instant now = clock.instant();
        boolean known = routes.departures().contains(from);
        return pages.page(
                        "Routes",
                        "crossings/routes",
                        new RoutesPage(
                                choices("Choose where the family is", routes.departures().stream(), from),
                                choices(
                                        "Not known",
                                        places.crossings().stream()
                                                .map(Place::province)
                                                .filter(one -> !one.isEmpty())
                                                .distinct()
                                                .sorted(),
                                        province),
                                known
                                        ? List.of(table(
                                                from,
                                                routes.from(
                                                        who,
                                                        from,
                                                        Optional.of(province).filter(p -> !p.isEmpty()),
                                                        now),
                                                now))
                                        : List.of()))
                .inSection("/crossings")
                .withBack("/crossings", "Crossings");
    }

    private static List<Choice> choices(String none, Stream<String> words, String chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", none, chosen.isEmpty())),
                        words.map(word -> Choice.of(word, word, word.equals(chosen))))
                .toList();
    }

    private static Table table(String from, List<RouteOption> options, Instant now) {
        return new Table(
                "Ways out from " + from + ", " + Times.asAt(now),
                List.of("Way", "Stops", "Speaks for it", "Speaks against it"),
                options.stream()
                        .map(one -> List.of(
                                one.crossing()
                                        .or(one::airport)
                                        .map(code -> Cell.link("/crossings/" + code, one.name()))
                                        .orElse(Cell.words(one.name())),
                                Cell.words(String.join(" – ", one.stops())),
                                lines(one.speaksFor(), "nothing is known"),
                                lines(one.speaksAgainst(), "nothing is known")))
                        .toList(),
                "No corridor of the operation leads on from here.");
    }

    private static Cell lines(List<String> words, String none) {
        return words.isEmpty()
                ? Cell.words(none)
                : new Cell.Lines(words.stream().map(Cell::words).toList());
    }
}
