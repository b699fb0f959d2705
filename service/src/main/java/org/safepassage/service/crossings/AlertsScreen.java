package org.safepassage.service.crossings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Alerts: which stand, what came, a file to hand in, one to raise by hand; where one stands, and its end. */
@Controller
@Needs(May.RAISE_ALERTS)
class AlertsScreen {
    private final Pages pages;
    private final Notices notices;
    private final AlertView view;
    private final Alerts alerts;
    private final TakeAlert takeAlert;
    private final RaiseAlert raiseAlert;
    private final ConditionWords words;
    private final Clock clock;

    AlertsScreen(
            Pages pages,
            Notices notices,
            AlertView view,
            Alerts alerts,
            TakeAlert takeAlert,
            RaiseAlert raiseAlert,
            ConditionWords words,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.view = view;
        this.alerts = alerts;
        this.takeAlert = takeAlert;
        this.raiseAlert = raiseAlert;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/alerts")
    @Needs(May.SEE_CROSSINGS)
    Page all(@AuthenticationPrincipal SignedIn who) {
        return page(who, AlertForm.empty(clock.instant(), words.zone()));
    }

    private Page page(SignedIn who, AlertForm form) {
        return pages.page("Alerts", "crossings/alerts", view.all(who, form, clock.instant()))
                .inSection("/crossings")
                .withBack("/crossings", "Crossings");
    }

    @PostMapping("/alerts")
    View raise(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(name = "words", defaultValue = "") String more,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(required = false) @Nullable List<String> places,
            HttpServletResponse response) {
        var form = new AlertForm(event, more, severity, since, until, places == null ? List.of() : places);
        UUID id;
        try {
            id = raiseAlert.raise(who, form.alert(words.zone()));
        } catch (Incomplete incomplete) {
            return page(who, form).withFaults(List.of(new Fault(incomplete.field(), incomplete.words())));
        }
        notices.leave(response, Notice.of("The alert stands."));
        return Onward.to("/alerts/" + id);
    }

    @PostMapping("/alerts/files")
    View take(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response)
            throws IOException {
        List<AlertReceipt> receipts = new ArrayList<>();
        int tooLarge = 0;
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (file.getSize() > TakeAlert.MOST_KEPT) {
                tooLarge++;
            } else if (!file.isEmpty()) {
                receipts.add(takeAlert.take(who.operation(), file.getBytes(), Optional.of(who.account())));
            }
        }
        if (receipts.isEmpty()) {
            return all(who).withFaults(
                            List.of(new Fault("files", "Choose a file that is not empty and not larger than 8 MB")));
        }
        AlertReceipt first = receipts.getFirst();
        String words = receipts.size() == 1 ? first.words() : receipts.size() + " kept; see below.";
        notices.leave(
                response,
                Notice.of(tooLarge == 0 ? words : words + " Not kept, because larger than 8 MB: " + tooLarge + "."));
        return Onward.to(
                receipts.size() == 1 && first.alert().isPresent()
                        ? "/alerts/" + first.alert().get()
                        : "/alerts#messages");
    }

    @PostMapping("/alerts/messages/{id}/read")
    View readAgain(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        AlertReceipt receipt = takeAlert.readAgain(who.operation(), id);
        notices.leave(response, Notice.of(receipt.words()));
        return Onward.to("/alerts#messages");
    }

    @GetMapping("/alerts/{id}")
    @Needs(May.SEE_CROSSINGS)
    View one(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        Alert alert = alerts.find(who.operation(), id).orElseThrow(() -> new CrossingRefused.NotThere(id));
        return pages.page("Alert", "crossings/alert", view.one(who, alert, clock.instant()))
                .inSection("/crossings")
                .withBack("/alerts", "Alerts");
    }

    @PostMapping("/alerts/{id}/places")
    View widen(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> places,
            HttpServletResponse response) {
        raiseAlert.widen(who, id, places == null ? List.of() : places);
        notices.leave(response, Notice.of("The alert stands there too."));
        return Onward.to("/alerts/" + id);
    }

    @PostMapping("/alerts/{id}/end")
    View end(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        raiseAlert.end(who, id, EndReason.of(reason).orElseThrow(() -> new Incomplete("reason", "Choose why it ends")));
        notices.leave(response, Notice.of("The alert was ended."));
        return Onward.to("/alerts/" + id);
    }
}
