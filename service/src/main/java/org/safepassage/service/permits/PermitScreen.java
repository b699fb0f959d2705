package org.safepassage.service.permits;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the panel of authorisations on a case posts, and the page to print. */
@Controller
@Needs(May.ISSUE_PERMITS)
class PermitScreen {
    private final Pages pages;
    private final Notices notices;
    private final CasePermits permits;
    private final Printing printing;

    PermitScreen(Pages pages, Notices notices, CasePermits permits, Printing printing) {
        this.pages = pages;
        this.notices = notices;
        this.permits = permits;
        this.printing = printing;
    }

    @PostMapping("/cases/{id}/permits/warnings")
    View warned(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String chose,
            HttpServletResponse response) {
        Choice choice = Choice.of(chose)
                .orElseThrow(() -> new CaseRefused.Incomplete(id, "chose", "Choose what the family wants"));
        permits.warned(who, new CaseId(id), choice);
        notices.leave(response, Notice.of("The warning and their choice are recorded."));
        return Go.to("/cases/" + id + "#permits");
    }

    @PostMapping("/cases/{id}/permits")
    View issue(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        Issue.Issued issued = permits.issue(who, new CaseId(id));
        int fresh = issued.fresh().size();
        notices.leave(
                response,
                Notice.of(
                        fresh == 0
                                ? "Nothing was issued: whoever wants one has one, and others need a decision or a warning."
                                : fresh == 1 ? "1 authorisation issued." : fresh + " authorisations issued."));
        return Go.to("/cases/" + id + "#permits");
    }

    @PostMapping("/permits/{permit}/revoke")
    View revoke(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID permit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "reason") String field,
            HttpServletResponse response) {
        String reason = request.getParameter(field);
        if (reason == null || !reason.matches("[a-z-]{2,40}")) {
            throw new CaseRefused.Incomplete(permit, "reason", "Choose why it is revoked");
        }
        CaseId id = permits.revoke(who, new PermitId(permit), reason);
        notices.leave(response, Notice.of("Revoked. Bring the new list to the crossings."));
        return Go.to("/cases/" + id.value() + "#permits");
    }

    @GetMapping("/permits/{permit}/page.pdf")
    ResponseEntity<byte[]> page(@AuthenticationPrincipal SignedIn who, @PathVariable UUID permit) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(printing.paper(who, new PermitId(permit)).pdf());
    }

    @ExceptionHandler(PermitRefused.class)
    View refused(PermitRefused refused) {
        return switch (refused) {
            case PermitRefused.NotThere _ ->
                page(
                        HttpStatus.NOT_FOUND,
                        "There is no such authorisation, or it has no paper.",
                        "Go back to the case.");
            case PermitRefused.Over _ ->
                page(HttpStatus.CONFLICT, "It was revoked before, or its time is over.", "Load the case again.");
            case PermitRefused.NoIssuingKey _ ->
                page(
                        HttpStatus.CONFLICT,
                        "No issuing key is certified for the next 72 hours.",
                        "Ask the operator to have one certified (passage permit key).");
            default -> page(HttpStatus.FORBIDDEN, "This cannot be done as things stand.", "Go back to the case.");
        };
    }

    private View page(HttpStatus status, String happened, String next) {
        return pages.page("Not done", "pages/error", new ErrorPage(happened, "Nothing was changed.", next, ""))
                .withStatus(status);
    }
}
