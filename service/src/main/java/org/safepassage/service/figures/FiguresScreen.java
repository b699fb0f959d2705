package org.safepassage.service.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.figures.Counts.Moment;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The numbers that may be said aloud, and how anybody checks them. */
@Controller
@Needs(May.SEE_FIGURES)
class FiguresScreen {
    private static final Duration DAY = Duration.ofDays(1);
    private final Pages pages;
    private final Figures figures;
    private final Beside beside;
    private final DailyCounts daily;
    private final Checking checking;
    private final Clock clock;

    FiguresScreen(Pages pages, Figures figures, Beside beside, DailyCounts daily, Checking checking, Clock clock) {
        this.pages = pages;
        this.figures = figures;
        this.beside = beside;
        this.daily = daily;
        this.checking = checking;
        this.clock = clock;
    }

    @GetMapping("/figures")
    View all(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "") String knownAt) {
        Asked asked = Asked.of(asAt, knownAt, clock.instant());
        Instant known = asked.knownAt();
        Instant at = asked.asAt();
        var moment = new Moment(who.operation(), at, known);
        var before = new Moment(who.operation(), at.minus(DAY), known.minus(DAY));
        var beforeKnownNow = new Moment(who.operation(), at.minus(DAY), known);
        Beside.Both both = beside.at(moment, before);
        var shown = new FigureLines(
                moment, !asAt.isEmpty() || !knownAt.isEmpty(), both.now(), both.before(), figures.told(beforeKnownNow));
        return pages.page("Figures", "figures/figures", shown.page(daily.waiting(moment), daily.people(moment)))
                .withFaults(asked.faults());
    }

    @GetMapping(path = "/figures/{which}.svg", produces = "image/svg+xml")
    ResponseEntity<String> plot(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String which,
            @RequestParam Instant asAt,
            @RequestParam Instant knownAt) {
        var moment = new Moment(who.operation(), asAt, knownAt);
        List<DailyCounts.Day> days = switch (which) {
            case "waiting" -> daily.waiting(moment);
            case "people" -> daily.people(moment);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        return ResponseEntity.ok()
                .contentType(new MediaType("image", "svg+xml", java.nio.charset.StandardCharsets.UTF_8))
                .body(Plot.of(days));
    }

    @GetMapping("/figures/check")
    View check() {
        return pages.page("Check the figures", "figures/check", checking.page()).withBack("/figures", "Figures");
    }
}
