package org.safepassage.service.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The one-page brief, on the screen and on paper, and the register of what was said in public. */
@Controller
@Needs(May.SEE_FIGURES)
class BriefScreen {
    private final Pages pages;
    private final Brief brief;
    private final BriefPaper paper;
    private final ClaimsRegister register;
    private final Clock clock;

    BriefScreen(Pages pages, Brief brief, BriefPaper paper, ClaimsRegister register, Clock clock) {
        this.pages = pages;
        this.brief = brief;
        this.paper = paper;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/figures/brief")
    View brief(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "") String knownAt) {
        List<Fault> faults = new ArrayList<>();
        return pages.page("Brief", "figures/brief", at(who, asAt, knownAt, faults))
                .withBack("/figures", "Figures")
                .withFaults(faults);
    }

    @GetMapping(path = "/figures/brief.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "") String knownAt) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"brief.pdf\"")
                .body(paper.of(at(who, asAt, knownAt, new ArrayList<>())));
    }

    @GetMapping("/figures/claims")
    View claims(@AuthenticationPrincipal SignedIn who) {
        return pages.page("What was said in public", "figures/claims", ClaimsWords.page(register.of(who.operation())))
                .withBack("/figures", "Figures");
    }

    private BriefPage at(SignedIn who, String asAt, String knownAt, List<Fault> faults) {
        Asked asked = Asked.of(asAt, knownAt, clock.instant());
        faults.addAll(asked.faults());
        Instant at = asked.asAt();
        return brief.at(who.operation(), at, asked.knownAt());
    }
}
