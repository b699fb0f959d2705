package org.safepassage.service.decisions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.Go;
import org.safepassage.service.pages.ErrorPage;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.people.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the decision panel of a case posts. */
@Controller
class DecisionScreen {
    private final Pages pages;
    private final Notices notices;
    private final Decide decide;
    private final SecondPerson secondPerson;
    private final WithdrawDecision withdraw;

    DecisionScreen(Pages pages, Notices notices, Decide decide, SecondPerson secondPerson, WithdrawDecision withdraw) {
        this.pages = pages;
        this.notices = notices;
        this.decide = decide;
        this.secondPerson = secondPerson;
        this.withdraw = withdraw;
    }

    @PostMapping("/cases/{id}/decisions")
    @Needs(May.DECIDE)
    View decide(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(name = "decision-reason", defaultValue = "") String reason,
            @RequestParam(name = "decision-words", defaultValue = "") String words,
            HttpServletResponse response) {
        int slash = about.indexOf('/');
        if (slash < 0) {
            throw new CaseRefused.Incomplete(id, "about", "Choose whom the decision is about, and in which category");
        }
        var verdict = new Verdict(
                about.substring(slash + 1),
                Said.of(said).orElseThrow(() -> new CaseRefused.Incomplete(id, "said", "Choose to grant or to refuse")),
                DecisionReason.of(reason)
                        .orElseThrow(() -> new CaseRefused.Incomplete(id, "decision-reason", "Choose a reason")),
                words);
        decide.decide(who, new CaseId(id), new PersonId(UUID.fromString(about.substring(0, slash))), verdict);
        notices.leave(response, Notice.of("Decision recorded."));
        return Go.to("/cases/" + id + "#decide");
    }

    @PostMapping("/decisions/{decision}/agree")
    @Needs(May.AGREE)
    View agree(@AuthenticationPrincipal SignedIn who, @PathVariable UUID decision, HttpServletResponse response) {
        CaseId id = secondPerson.agree(who, new DecisionId(decision));
        notices.leave(response, Notice.of("Agreed. The decision stands."));
        return Go.to("/cases/" + id.value() + "#decide");
    }

    @PostMapping("/decisions/{decision}/disagree")
    @Needs(May.AGREE)
    View disagree(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID decision,
            @RequestParam(name = "disagree-reason", defaultValue = "") String reason,
            HttpServletResponse response) {
        CaseId id = secondPerson.disagree(who, new DecisionId(decision), reason);
        notices.leave(response, Notice.of("Not agreed. The case goes back to be decided."));
        return Go.to("/cases/" + id.value() + "#decide");
    }

    @PostMapping("/decisions/{decision}/withdraw")
    @Needs(May.DECIDE)
    View withdraw(@AuthenticationPrincipal SignedIn who, @PathVariable UUID decision, HttpServletResponse response) {
        CaseId id = withdraw.withdraw(who, new DecisionId(decision));
        notices.leave(response, Notice.of("Withdrawn. It stays on record."));
        return Go.to("/cases/" + id.value() + "#decide");
    }

    @ExceptionHandler(SecondPerson.SamePerson.class)
    View samePerson(SecondPerson.SamePerson same) {
        return pages.page(
                        "A second person is needed",
                        "pages/error",
                        new ErrorPage(
                                "You made this decision; somebody else must agree.",
                                "Nothing was changed.",
                                "Leave it for another lead or decider: it stands under Second check.",
                                ""))
                .withStatus(HttpStatus.FORBIDDEN);
    }
}
