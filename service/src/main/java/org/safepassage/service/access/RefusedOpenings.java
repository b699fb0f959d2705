package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.safepassage.service.access.OpeningRefused.NoGrant;
import org.safepassage.service.access.OpeningRefused.NotForThisRole;
import org.safepassage.service.access.OpeningRefused.OverBudget;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** What a person is shown when an opening was refused, on whatever screen: why, and the way on. */
@ControllerAdvice
class RefusedOpenings {
    private static final String RECORDED = "Nothing was opened or changed. The attempt is on record.";
    private final Pages pages;

    RefusedOpenings(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(OpeningRefused.class)
    View refused(OpeningRefused refused, HttpServletRequest request) {
        RefusedPage shown = switch (refused) {
            case NoGrant missing ->
                new RefusedPage(
                        "You have taken no case, message or pair that shows you this person.",
                        RECORDED,
                        "Take the case, or ask its owner. If it cannot wait, break the glass and say why.",
                        breakGlass(missing, request));
            case OverBudget over ->
                new RefusedPage(
                        "This would be more than the " + over.budget() + " people you may open in a day.",
                        RECORDED,
                        "Go on with those you have opened today, or ask your lead. The budget begins again at midnight UTC.",
                        "");
            case NotForThisRole none ->
                new RefusedPage(
                        "Your role opens nobody.",
                        RECORDED,
                        "Ask a caseworker or a lead for what you need to know.",
                        "");
        };
        return pages.page("Not open to you", "access/refused", shown).withStatus(HttpStatus.FORBIDDEN);
    }

    private static String breakGlass(NoGrant missing, HttpServletRequest request) {
        String back = HttpMethod.GET.matches(request.getMethod()) ? request.getRequestURI() : "/";
        return "/break-glass/" + missing.subject() + "?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
