package org.safepassage.service.crossings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One crossing or airport: what is known of it, and forms for what somebody found there. */
@Controller
class PlaceScreen {
    private final Pages pages;
    private final Notices notices;
    private final Places places;
    private final PlaceView view;
    private final ConditionWords words;
    private final ObserveCondition observe;
    private final AskForHelp help;
    private final FolderRecord folder;
    private final Clock clock;

    PlaceScreen(
            Pages pages,
            Notices notices,
            Places places,
            PlaceView view,
            ConditionWords words,
            ObserveCondition observe,
            AskForHelp help,
            FolderRecord folder,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.places = places;
        this.view = view;
        this.words = words;
        this.observe = observe;
        this.help = help;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping("/crossings/{code}")
    @Needs(May.SEE_CROSSINGS)
    View one(@AuthenticationPrincipal SignedIn who, @PathVariable String code) {
        folder.takeUp(who.operation());
        return page(who, code, SeenForm.empty(clock.instant(), words.zone()));
    }

    private Page page(SignedIn who, String code, SeenForm form) {
        Place place = places.known(code);
        return pages.page(place.name(), "crossings/place", view.page(who, place, form, clock.instant()))
                .inSection("/crossings")
                .withBack("/crossings", "Crossings");
    }

    @PostMapping("/crossings/{code}/conditions")
    @Needs(May.OBSERVE_CONDITIONS)
    View observe(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String observed,
            @RequestParam(defaultValue = "") String opens,
            @RequestParam(defaultValue = "") String closes,
            @RequestParam(defaultValue = "") String mayPass,
            @RequestParam(defaultValue = "") String provinces,
            @RequestParam(defaultValue = "") String documents,
            HttpServletResponse response) {
        var form = new SeenForm(state, source, observed, opens, closes, mayPass, provinces, documents);
        try {
            observe.observe(who, code, form.seen(words.zone()));
        } catch (Incomplete incomplete) {
            return page(who, code, form).withFaults(List.of(new Fault(incomplete.field(), incomplete.words())));
        }
        notices.leave(response, Notice.of("Recorded. It counts from now and grows old."));
        return Onward.to("/crossings/" + code);
    }

    @PostMapping("/crossings/{code}/conditions/{id}/aside")
    @Needs(May.OBSERVE_CONDITIONS)
    View setAside(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        observe.setAside(
                who,
                id,
                AsideReason.of(reason).orElseThrow(() -> new Incomplete("reason", "Choose why it is set aside")));
        notices.leave(response, Notice.of("Set aside. It stays on record."));
        return Onward.to("/crossings/" + places.known(code).code());
    }

    @PostMapping("/crossings/{code}/help")
    @Needs(May.OBSERVE_CONDITIONS)
    View ask(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String wants,
            @RequestParam(defaultValue = "0") String families,
            @RequestParam(defaultValue = "") String needed,
            HttpServletResponse response) {
        try {
            help.ask(
                    who,
                    code,
                    Want.of(wants).orElseThrow(() -> new Incomplete("wants", "Choose what is needed")),
                    families.matches("\\d{1,6}") ? Integer.parseInt(families) : -1,
                    SeenForm.time("needed", needed, words.zone()));
        } catch (Incomplete incomplete) {
            return page(who, code, SeenForm.empty(clock.instant(), words.zone()))
                    .withFaults(List.of(new Fault(incomplete.field(), incomplete.words())));
        }
        notices.leave(response, Notice.of("Asked. Whoever sends teams sees it now."));
        return Onward.to("/crossings/" + code + "#help");
    }
}
