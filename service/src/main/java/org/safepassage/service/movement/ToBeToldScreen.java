package org.safepassage.service.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.Go;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who must be told that what they go by no longer holds, and the acts of telling. */
@Controller
@Needs(May.TELL_FAMILIES)
class ToBeToldScreen {
    private static final int MOST = 200;

    private final Pages pages;
    private final Notices notices;
    private final ToBeTold toBeTold;
    private final Places places;
    private final Clock clock;

    ToBeToldScreen(Pages pages, Notices notices, ToBeTold toBeTold, Places places, Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.toBeTold = toBeTold;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/to-be-told")
    View all(@AuthenticationPrincipal SignedIn who) {
        List<ToTell> waiting = toBeTold.waiting(who.operation());
        return pages.page(
                "To be told",
                "movement/to-be-told",
                new ToBeToldPage(
                        waiting.size(),
                        waiting.stream().limit(MOST).map(one -> line(who, one)).toList(),
                        Shown.hows(),
                        Times.asAt(clock.instant())));
    }

    @PostMapping("/to-be-told")
    View told(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") List<UUID> line,
            @RequestParam(defaultValue = "told") String act,
            @RequestParam(defaultValue = "voice") String how,
            HttpServletResponse response) {
        if (line.isEmpty()) {
            throw new MovementRefused.Incomplete(who.account().value(), "line", "Choose at least one family");
        }
        if (act.equals("not-reached")) {
            toBeTold.notReached(who, line);
            notices.leave(response, Notice.of("Noted. They stay on the list."));
        } else {
            toBeTold.told(who, line, How.of(how).orElse(How.VOICE));
            notices.leave(response, Notice.of(line.size() == 1 ? "Told." : line.size() + " families told."));
        }
        return Go.to("/to-be-told");
    }

    private ToBeToldPage.Line line(SignedIn who, ToTell one) {
        return new ToBeToldPage.Line(
                one.id().toString(),
                who.role().may(May.TAKE_CASES) ? "/cases/" + one.familyCase().value() : "",
                "Case " + one.number(),
                one.people(),
                places.name(one.place()),
                Shown.when(one.beThereAt()),
                Shown.tag(CallForwardState.of(one.was())),
                WithdrawnBecause.of(one.because()).map(WithdrawnBecause::words).orElse(one.because()),
                Shown.when(one.raisedAt()),
                one.tries() == 0 ? "" : "not reached " + (one.tries() == 1 ? "once" : one.tries() + " times"));
    }
}
