package org.safepassage.service.duplicates;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.duplicates.Pairs.Pair;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Times;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Two names at a time: one person, two people, or cannot tell. */
@Controller
@Needs(May.REVIEW_DUPLICATES)
class DuplicatesScreen {
    private final Pages pages;
    private final Notices notices;
    private final Pairs pairs;
    private final Review review;
    private final Openings openings;
    private final Mentions mentions;
    private final Clock clock;
    private final Pairing pairing = new Pairing(Frequencies.NONE);

    DuplicatesScreen(
            Pages pages,
            Notices notices,
            Pairs pairs,
            Review review,
            Openings openings,
            Mentions mentions,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.pairs = pairs;
        this.review = review;
        this.openings = openings;
        this.mentions = mentions;
        this.clock = clock;
    }

    @GetMapping("/duplicates")
    View all(@AuthenticationPrincipal SignedIn who) {
        Pairs.Waiting waiting = pairs.waiting(who.operation());
        return pages.page(
                "Duplicate review",
                "duplicates/duplicates",
                new DuplicatesPage(waiting.all(), waiting.guarded(), Times.asAt(clock.instant())));
    }

    @PostMapping("/duplicates/next")
    View next(@AuthenticationPrincipal SignedIn who) {
        return to(review.takeNext(who).map(DuplicatesScreen::address).orElse("/duplicates"));
    }

    @GetMapping("/duplicates/{one}/{other}")
    View pair(@AuthenticationPrincipal SignedIn who, @PathVariable UUID one, @PathVariable UUID other) {
        return page(who, held(who, one, other), "");
    }

    @PostMapping("/duplicates/{one}/{other}")
    View say(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Pair pair = held(who, one, other);
        Optional<Said> said = Said.of(outcome);
        Optional<Because> because = Because.of(reason);
        if (said.isEmpty() || because.isEmpty() && said.get() != Said.CANNOT_TELL) {
            return page(who, pair, reason).withFaults(List.of(new Fault("reason", "Choose what tells you so")));
        }
        try {
            UUID done = review.say(who, pair, said.get(), because.orElse(Because.STORY));
            notices.leave(response, Notice.of(words(said.get())).undoneAt("/duplicates/reviews/" + done + "/undo"));
        } catch (DifferentPeople before) {
            return page(who, pair, reason)
                    .withFaults(
                            List.of(
                                    new Fault(
                                            "reason",
                                            "Somebody said before that these are different people. Take that back first: nothing was changed")));
        }
        return next(who);
    }

    @PostMapping("/duplicates/reviews/{id}/undo")
    View undo(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        PairReviews.Row row =
                review.takeBack(who, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        notices.leave(response, Notice.of("Taken back. The pair waits again."));
        review.takeAgain(who, row);
        return to("/duplicates/" + row.one() + "/" + row.other());
    }

    private Pair held(SignedIn who, UUID one, UUID other) {
        return review.held(who, one, other).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(SignedIn who, Pair pair, String chosen) {
        List<Mentioned> two = openings.open(
                who,
                Purpose.DUPLICATE_REVIEW,
                List.of(
                        Subject.person(pair.person().value()),
                        Subject.person(pair.otherPerson().value())),
                () -> mentions.open(List.of(pair.one(), pair.other())));
        Mentioned first = two.getFirst().id().equals(pair.one()) ? two.getFirst() : two.getLast();
        Mentioned second = first == two.getFirst() ? two.getLast() : two.getFirst();
        long all = pairs.waiting(who.operation()).all();
        String waiting =
                "%,d %s, %s".formatted(all, all == 1 ? "pair waits" : "pairs wait", Times.asAt(clock.instant()));
        return pages.page(
                        "One person or two?",
                        "duplicates/pair",
                        new PairView(first, second, pairing)
                                .page(address(pair), waiting, chosen, pairs.wereParted(pair)))
                .inSection("/duplicates")
                .withBack("/duplicates", "Duplicate review");
    }

    private static String words(Said said) {
        return switch (said) {
            case SAME -> "Linked. Reverse at any time.";
            case DIFFERENT -> "Different people. Remembered: no machine links them.";
            case CANNOT_TELL -> "Left apart. It comes back when more is known.";
        };
    }

    private static String address(Pair pair) {
        return "/duplicates/" + pair.one().value() + "/" + pair.other().value();
    }

    private static View to(String address) {
        RedirectView to = new RedirectView(address);
        to.setExposeModelAttributes(false);
        return to;
    }
}
