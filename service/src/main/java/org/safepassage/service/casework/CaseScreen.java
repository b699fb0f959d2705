package org.safepassage.service.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The case: who they are, what comes next, what every module knows of them, and what happened. */
@Controller
@Needs(May.TAKE_CASES)
class CaseScreen {
    private final Pages pages;
    private final Notices notices;
    private final CasePages shown;
    private final ClosedCases closed;
    private final Desk desk;
    private final TakeNext takeNext;
    private final Handing handing;
    private final PutFirst putFirst;
    private final Clock clock;

    CaseScreen(
            Pages pages,
            Notices notices,
            CasePages shown,
            ClosedCases closed,
            Desk desk,
            TakeNext takeNext,
            Handing handing,
            PutFirst putFirst,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.shown = shown;
        this.closed = closed;
        this.desk = desk;
        this.takeNext = takeNext;
        this.handing = handing;
        this.putFirst = putFirst;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}")
    View look(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "case") String timeline) {
        CaseRow row = desk.living(who.operation(), new CaseId(id)).orElseThrow(() -> new CaseRefused.NotThere(id));
        if (!row.id().value().equals(id)) {
            return Go.to("/cases/" + row.id().value());
        }
        return closed.pageFor(who, row)
                .orElseGet(() -> pages.page("Case", "casework/case", shown.of(who, row, CaseTimeline.Kind.of(timeline)))
                        .inSection("/today")
                        .withBack("/today", "Today"));
    }

    @PostMapping("/cases/{id}/take")
    View take(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        takeNext.take(who, new CaseId(id));
        notices.leave(response, Notice.of("Case taken.").undoneAt("/cases/" + id + "/release"));
        return Go.to("/cases/" + id);
    }

    @PostMapping("/cases/{id}/check")
    @Needs(May.AGREE)
    View check(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        takeNext.check(who, new CaseId(id));
        return Go.to("/cases/" + id + "#decide");
    }

    @PostMapping("/cases/{id}/release")
    View release(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        handing.release(who, new CaseId(id));
        notices.leave(response, Notice.of("Given back to the pool.").undoneAt("/cases/" + id + "/take"));
        return Go.to("/today");
    }

    @PostMapping("/cases/{id}/put-off")
    View putOff(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Instant time = Until.of(until).from(clock.instant());
        handing.snooze(who, new CaseId(id), time, HoldReason.of(reason).orElse(HoldReason.LATER));
        notices.leave(
                response, Notice.of("Put off until " + Words.when(time) + ".").undoneAt("/cases/" + id + "/wake"));
        return Go.to("/cases/" + id);
    }

    @PostMapping("/cases/{id}/wake")
    View wake(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        handing.wake(who, new CaseId(id));
        notices.leave(response, Notice.of("No longer put off."));
        return Go.to("/cases/" + id);
    }

    @PostMapping("/cases/{id}/next")
    View plan(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String due,
            HttpServletResponse response) {
        NextAction next = NextAction.of(action)
                .orElseThrow(() -> new CaseRefused.Incomplete(id, "action", "Choose what comes next"));
        handing.plan(
                who, new CaseId(id), next, due.isEmpty() ? null : Until.of(due).from(clock.instant()));
        boolean away = next == NextAction.DECIDE && !who.role().may(May.DECIDE);
        notices.leave(response, Notice.of(away ? "Handed over for a decision." : "Next: " + next.words() + "."));
        return Go.to(next == NextAction.DECIDE ? "/today" : "/cases/" + id);
    }

    @PostMapping("/cases/{id}/first")
    @Needs(May.OVERRIDE)
    View first(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String orderedBy,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String orderReason,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response) {
        int displaced = putFirst.put(who, new CaseId(id), new PutFirst.Order(orderedBy, authority, orderReason, words));
        notices.leave(
                response,
                Notice.of("Put first. It displaced " + displaced + " cases; the order is on record.")
                        .undoneAt("/cases/" + id + "/first/end"));
        return Go.to("/cases/" + id);
    }

    @PostMapping("/cases/{id}/first/end")
    @Needs(May.OVERRIDE)
    View endFirst(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        putFirst.end(who, new CaseId(id));
        notices.leave(response, Notice.of("The order has ended. The case stands where its facts put it."));
        return Go.to("/cases/" + id);
    }
}
