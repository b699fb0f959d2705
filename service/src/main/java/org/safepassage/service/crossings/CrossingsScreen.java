package org.safepassage.service.crossings;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.crossings.CrossingTables.Seen;
import org.safepassage.service.pages.Link;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Times;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Screen 8: every crossing with what is known of it now, as a map and as tables. */
@Controller
@Needs(May.SEE_CROSSINGS)
class CrossingsScreen {
    private static final int NARROWEST = 280;
    private static final int WIDEST = 1600;

    private final Pages pages;
    private final CrossingTables tables;
    private final MapOfPlaces map;
    private final Places places;
    private final Teams teams;
    private final FolderRecord folder;
    private final Clock clock;

    CrossingsScreen(
            Pages pages,
            CrossingTables tables,
            MapOfPlaces map,
            Places places,
            Teams teams,
            FolderRecord folder,
            Clock clock) {
        this.pages = pages;
        this.tables = tables;
        this.map = map;
        this.places = places;
        this.teams = teams;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping("/crossings")
    View all(@AuthenticationPrincipal SignedIn who) {
        folder.takeUp(who.operation());
        Instant now = clock.instant();
        Seen seen = tables.seen(who, now);
        return pages.page(
                "Crossings",
                "crossings/crossings",
                new CrossingsPage(
                        Times.full(now),
                        seen.alerts().stream().map(this::danger).toList(),
                        disagreeing(seen),
                        map.words(seen),
                        map.legend(),
                        map.farAway(),
                        tables.crossings(seen),
                        tables.airports(seen),
                        further(who, seen)));
    }

    @GetMapping(path = "/crossings/map.svg", produces = "image/svg+xml")
    ResponseEntity<String> map(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "960") int width) {
        Seen seen = tables.seen(who, clock.instant());
        return ResponseEntity.ok()
                .contentType(new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
                .body(map.drawn(seen, Math.clamp(width, NARROWEST, WIDEST)));
    }

    private CrossingsPage.Danger danger(Alert alert) {
        List<String> names = alert.places().stream().map(places::name).toList();
        return new CrossingsPage.Danger(
                new Link("/alerts/" + alert.id(), alert.event()),
                alert.severity().words(),
                names.isEmpty() ? "nobody has said where" : String.join(", ", names));
    }

    private List<Link> disagreeing(Seen seen) {
        return places.all().stream()
                .filter(place -> seen.condition(place.code()) instanceof ConditionNow.Conflicting)
                .map(place -> new Link("/crossings/" + place.code() + "#disagree", place.name()))
                .toList();
    }

    private List<Link> further(SignedIn who, Seen seen) {
        int asking = teams.asking(who.operation()).size();
        List<Link> links = new ArrayList<>();
        links.add(new Link("/alerts", "Alerts: " + seen.alerts().size() + " standing"));
        links.add(new Link("/teams", "Teams: " + seen.teams().size() + " sent, " + asking + " requests for help open"));
        links.add(new Link("/routes", "Routes for a family"));
        return links;
    }
}
