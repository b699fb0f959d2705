package org.safepassage.service.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.people.MentionId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Triage: one message at a time, and what it comes to. */
@Controller
@Needs(May.TAKE_CASES)
class TriageScreen {
    private final Pages pages;
    private final Notices notices;
    private final Triage triage;
    private final TriagePages shown;
    private final MessageClaims claims;
    private final TriageLists lists;
    private final Clock clock;

    TriageScreen(
            Pages pages,
            Notices notices,
            Triage triage,
            TriagePages shown,
            MessageClaims claims,
            TriageLists lists,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.triage = triage;
        this.shown = shown;
        this.claims = claims;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/triage")
    View inHand(@AuthenticationPrincipal SignedIn who) {
        return pages.page("Triage", "casework/triage-list", lists.inHand(who));
    }

    @PostMapping("/triage/next")
    View next(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) {
        Optional<UUID> message = claims.takeNext(who);
        if (message.isEmpty()) {
            notices.leave(response, Notice.of("No message that names nobody waits now."));
            return Go.to("/triage");
        }
        return Go.to("/triage/" + message.get());
    }

    @GetMapping("/triage/{message}")
    View message(@AuthenticationPrincipal SignedIn who, @PathVariable UUID message) {
        lists.there(who, message);
        return page(who, message, List.of());
    }

    private Page page(SignedIn who, UUID message, List<Fault> faults) {
        return pages.page("Triage", "casework/triage", shown.of(who, message))
                .withBack("/today", "Today")
                .withFaults(faults);
    }

    /** Either {@code all}, an outcome for everybody without one, or {@code outcome-N} for each by its ordinal. */
    @PostMapping("/triage/{message}")
    View dispose(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID message,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        lists.there(who, message);
        List<Wish> wishes = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        lists.open(who, message).forEach((ordinal, mention) -> {
            String choice = choice(form, ordinal);
            if (!choice.isEmpty()) {
                add(wishes, faults, mention, choice, form, ordinal);
            }
        });
        if (wishes.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault("all", "Choose an outcome"));
        }
        if (!faults.isEmpty()) {
            return page(who, message, faults);
        }
        UUID act = triage.dispose(who, message, wishes);
        notices.leave(response, Notice.of(said(wishes)).undoneAt("/triage/acts/" + act + "/undo"));
        return Go.to(lists.after(who, message));
    }

    private static String choice(Map<String, String> form, int ordinal) {
        String all = form.getOrDefault("all", "");
        if (all.equals("known")) {
            String same = form.getOrDefault("same-" + ordinal, "");
            return same.isEmpty() ? "known" : "known:" + same;
        }
        return all.isEmpty() ? form.getOrDefault("outcome-" + ordinal, "") : all;
    }

    private void add(
            List<Wish> wishes,
            List<Fault> faults,
            @Nullable MentionId mention,
            String choice,
            Map<String, String> form,
            int ordinal) {
        if (choice.equals("new-case") && mention != null) {
            wishes.add(Wish.newCase(mention));
        } else if (choice.startsWith("known:") && mention != null) {
            var same = new MentionId(UUID.fromString(choice.substring("known:".length())));
            wishes.add(Wish.known(mention, same, lists.weight(mention, same)));
        } else if (choice.equals("known")) {
            faults.add(new Fault("same-" + ordinal, "Choose whom each is the same as, or give outcomes one by one"));
        } else if (choice.equals("routed")) {
            String to = form.getOrDefault("destination", "");
            if (to.isEmpty()) {
                faults.add(new Fault("destination", "Choose where it goes"));
            } else {
                wishes.add(Wish.routed(mention, reason(form, "route-reason", OutcomeReason.OTHER_SCHEME), to));
            }
        } else if (choice.equals("noise")) {
            wishes.add(Wish.noise(mention, reason(form, "noise-reason", OutcomeReason.NOT_ABOUT_ANYBODY)));
        } else {
            faults.add(new Fault("all", "This message names nobody: route it, call it noise or hold it"));
        }
    }

    private static OutcomeReason reason(Map<String, String> form, String field, OutcomeReason otherwise) {
        return OutcomeReason.of(form.getOrDefault(field, "")).orElse(otherwise);
    }

    private static String said(List<Wish> wishes) {
        boolean alike = wishes.stream().map(Wish::outcome).distinct().count() == 1;
        String words = alike ? wishes.getFirst().outcome().words() : "Outcomes given";
        return wishes.size() == 1 ? words + "." : words + ", for " + wishes.size() + " named.";
    }

    @PostMapping("/triage/{message}/hold")
    View hold(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID message,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        lists.there(who, message);
        Instant time = Until.of(until).from(clock.instant());
        triage.hold(who, message, time, HoldReason.of(reason).orElse(HoldReason.LATER));
        notices.leave(response, Notice.of("Held until " + Words.when(time) + "."));
        return Go.to("/triage");
    }

    @PostMapping("/triage/acts/{act}/undo")
    View undo(@AuthenticationPrincipal SignedIn who, @PathVariable UUID act, HttpServletResponse response) {
        UUID message = triage.undo(who, act);
        notices.leave(response, Notice.of("Undone. The message is as it was before."));
        return Go.to("/triage/" + message);
    }

    @PostMapping("/triage/acts/{act}/reverse")
    View reverse(@AuthenticationPrincipal SignedIn who, @PathVariable UUID act, HttpServletResponse response) {
        UUID message = triage.reverse(who, act);
        notices.leave(response, Notice.of("Reversed. The message is in your hands again."));
        return Go.to("/triage/" + message);
    }

    @PostMapping("/triage/{message}/machine/reverse")
    View reverseMachine(
            @AuthenticationPrincipal SignedIn who, @PathVariable UUID message, HttpServletResponse response) {
        lists.there(who, message);
        triage.reverseMachine(who, message);
        notices.leave(response, Notice.of("Reversed. The message is in your hands, for you to give outcomes."));
        return Go.to("/triage/" + message);
    }
}
