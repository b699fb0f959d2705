package org.safepassage.service.assurances;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.Go;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.ErrorPage;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What a negotiator's pages post. */
@Controller
@Needs(May.NEGOTIATE)
class RecordScreen {
    private final Pages pages;
    private final Notices notices;
    private final RecordPromises promises;
    private final Observe observe;
    private final Promised promised;
    private final Forms forms;
    private final ZoneId zone;
    private final List<String> places;
    private final Clock clock;

    RecordScreen(
            Pages pages,
            Notices notices,
            RecordPromises promises,
            Observe observe,
            Promised promised,
            Forms forms,
            Operation folder,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.promises = promises;
        this.observe = observe;
        this.promised = promised;
        this.forms = forms;
        this.zone = folder.setting().zones().getFirst();
        this.places =
                forms.places().map(org.safepassage.service.pages.Choice::value).toList();
        this.clock = clock;
    }

    @PostMapping("/assurances/new/{kind}")
    View make(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String kind,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        Kind which = Kind.of(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant now = clock.instant();
        try {
            record(who, which, new Filled(form, zone), now);
        } catch (PromiseRefused refused) {
            return pages.page(
                            which.title,
                            "assurances/record",
                            forms.page(which, form, promised.assurances(who.operation(), now, now), now))
                    .withBack("/assurances", "Promises")
                    .withFaults(List.of(new Fault(refused.field(), refused.words())));
        }
        notices.leave(response, Notice.of("Recorded."));
        return Go.to("/assurances");
    }

    private void record(SignedIn who, Kind kind, Filled filled, Instant now) {
        switch (kind) {
            case PROMISE -> promises.promise(who, filled.promise(now));
            case DEMAND -> promises.demand(who, filled.demand());
            case OFFER -> promises.inducement(who, filled.offer());
            case MEETING -> promises.meeting(who, filled.meeting());
            case CONDUCT ->
                observe.observe(who.operation(), who.actor(), filled.conduct(now, places), filled.exercise());
        }
    }

    @PostMapping("/assurances/{id}/withdraw")
    View withdraw(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        String reason = "error".equals(form.get("reason")) ? "error" : "taken-back";
        promises.withdraw(who, new AssuranceId(id), new Filled(form, zone).from(clock.instant()), reason);
        notices.leave(response, Notice.of("Withdrawn. What happened while it stood stays counted."));
        return Go.to("/assurances/" + id);
    }

    @PostMapping("/assurances/observations/{id}/take-back")
    View takeBack(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        observe.takeBack(who.operation(), who.actor(), new ObservationId(id));
        notices.leave(response, Notice.of("Taken back. It counts no more; the record keeps both."));
        return Go.to("/assurances/observations/" + id);
    }

    @PostMapping("/assurances/raised")
    View raised(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam(defaultValue = "") String assurance,
            @RequestParam(defaultValue = "") String place,
            HttpServletResponse response) {
        if (meeting.isEmpty() || assurance.isEmpty() || !(place.isEmpty() || places.contains(place))) {
            throw new PromiseRefused("meeting", "Choose a meeting, a promise and a place");
        }
        promises.raised(who, UUID.fromString(meeting), new AssuranceId(UUID.fromString(assurance)), place);
        notices.leave(response, Notice.of("Noted."));
        return Go.to("/assurances");
    }

    @ExceptionHandler(PromiseRefused.class)
    View refused(PromiseRefused refused) {
        return pages.page(
                        "Not recorded",
                        "pages/error",
                        new ErrorPage(refused.words() + ".", "Nothing was changed.", "Go back and look again.", ""))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
