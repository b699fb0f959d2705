package org.safepassage.service.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.Go;
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

/** Call forward and manifest of one serial. */
@Controller
@Needs(May.RECORD_PASSAGE)
class SerialScreen {
    private final Pages pages;
    private final Notices notices;
    private final Manifests manifests;
    private final SerialPages shown;
    private final Serials serials;
    private final SerialInHand inHand;
    private final IssueCallForward issue;
    private final WithdrawCallForward withdraw;
    private final CallForwards callForwards;
    private final Passages passages;

    SerialScreen(
            Pages pages,
            Notices notices,
            Manifests manifests,
            SerialPages shown,
            Serials serials,
            SerialInHand inHand,
            IssueCallForward issue,
            WithdrawCallForward withdraw,
            CallForwards callForwards,
            Passages passages) {
        this.pages = pages;
        this.notices = notices;
        this.manifests = manifests;
        this.shown = shown;
        this.serials = serials;
        this.inHand = inHand;
        this.issue = issue;
        this.withdraw = withdraw;
        this.callForwards = callForwards;
        this.passages = passages;
    }

    @GetMapping("/serials/{id}")
    View look(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String asked) {
        callForwards.expire(who.operation());
        Manifest manifest = manifests.of(who.operation(), new SerialId(id));
        return pages.page("Call forward and manifest", "movement/serial", shown.of(who, manifest, asked))
                .inSection("/serials")
                .withBack("/serials", "Serials");
    }

    @PostMapping("/serials/{id}/take")
    View take(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        inHand.take(who, new SerialId(id));
        notices.leave(
                response, Notice.of("In your hands. Names are shown now.").undoneAt("/serials/" + id + "/give-back"));
        return Go.to("/serials/" + id);
    }

    @PostMapping("/serials/{id}/give-back")
    View giveBack(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        inHand.giveBack(who, new SerialId(id));
        notices.leave(response, Notice.of("Given back. Names are no longer shown to you."));
        return Go.to("/serials/" + id);
    }

    @PostMapping("/serials/{id}/call-forward")
    @Needs(May.PLAN_MOVEMENT)
    View callForward(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String thereBy,
            @RequestParam(defaultValue = "") String answerBy,
            @RequestParam(defaultValue = "") List<String> notKnown,
            HttpServletResponse response) {
        Set<NotKnown> unknown =
                notKnown.stream().flatMap(code -> NotKnown.of(code).stream()).collect(Collectors.toSet());
        Issued issued = issue.issueToAll(
                who, new Instruction(new SerialId(id), place, time(id, thereBy), time(id, answerBy), unknown));
        notices.leave(
                response,
                Notice.of(issued.made().size() + " families called forward; they must be told now. "
                        + issued.skipped().size()
                        + " were not called: they go by another instruction, or it is unsafe."));
        return Go.to("/serials/" + id);
    }

    @PostMapping("/serials/{id}/withdraw")
    @Needs(May.PLAN_MOVEMENT)
    View withdraw(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String because,
            HttpServletResponse response) {
        Withdrawn withdrawn = withdraw.ofSerial(
                who.operation(),
                who.actor(),
                new SerialId(id),
                WithdrawnBecause.of(because).orElse(WithdrawnBecause.BY_PERSON));
        notices.leave(response, Notice.of(words(withdrawn)));
        return Go.to(withdrawn.mustBeTold().isEmpty() ? "/serials/" + id : "/to-be-told");
    }

    @PostMapping("/serials/{id}/state")
    @Needs(May.PLAN_MOVEMENT)
    View become(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String at,
            HttpServletResponse response) {
        var serial = new SerialId(id);
        switch (state) {
            case "open" -> serials.open(who, serial);
            case "closed" -> serials.close(who, serial);
            case "departed" -> serials.depart(who, serial, time(id, at));
            case "arrived" -> serials.arrive(who, serial, time(id, at));
            default -> throw new MovementRefused.Incomplete(id, "state", "Choose what it does next");
        }
        notices.leave(response, Notice.of("Recorded."));
        return Go.to("/serials/" + id);
    }

    @PostMapping("/serials/{id}/cancel")
    @Needs(May.PLAN_MOVEMENT)
    View cancel(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String because,
            HttpServletResponse response) {
        if (!because.matches("[a-z]+(-[a-z]+)*")) {
            throw new MovementRefused.Incomplete(id, "because", "Choose why it will not leave");
        }
        Withdrawn withdrawn = serials.cancel(who, new SerialId(id), because);
        notices.leave(response, Notice.of("Cancelled. " + words(withdrawn) + boarded(who, new SerialId(id))));
        return Go.to(withdrawn.mustBeTold().isEmpty() ? "/serials/" + id : "/to-be-told");
    }

    private Instant time(UUID id, String typed) {
        return Shown.read(typed)
                .orElseThrow(() -> new MovementRefused.Incomplete(id, "at", "Give the day and the time"));
    }

    private static String words(Withdrawn withdrawn) {
        int all = withdrawn.withdrawn().size();
        int told = withdrawn.mustBeTold().size();
        return (all == 1 ? "1 instruction" : all + " instructions") + " withdrawn; "
                + (told == 1
                        ? "1 family goes by one and must be told."
                        : told + " families go by one and must be told.");
    }

    private String boarded(SignedIn who, SerialId id) {
        long people = passages.disputed(who.operation()).stream()
                .filter(one -> one.dispute().equals(Optional.of(Dispute.SERIAL_CANCELLED))
                        && one.serial().equals(Optional.of(id)))
                .count();
        return people == 0
                ? ""
                : " " + Shown.people((int) people) + " had boarded: say under Disputed what became of them.";
    }
}
