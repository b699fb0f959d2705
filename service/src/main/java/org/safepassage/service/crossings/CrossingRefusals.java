package org.safepassage.service.crossings;

import org.safepassage.service.pages.ErrorPage;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** The page for an act that was refused: what happened, what was kept, what to do. */
@ControllerAdvice
class CrossingRefusals {
    private final Pages pages;

    CrossingRefusals(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(CrossingRefused.class)
    View refused(CrossingRefused refused) {
        return switch (refused) {
            case CrossingRefused.NoSuchPlace place ->
                page(HttpStatus.NOT_FOUND, "Not there", "This operation has no such place.", "Start from Crossings.");
            case CrossingRefused.NotThere gone ->
                page(
                        HttpStatus.NOT_FOUND,
                        "Not there",
                        "This operation has no such observation, alert, team or request.",
                        "Start from Crossings.");
            case CrossingRefused.AlreadyDone done ->
                page(
                        HttpStatus.CONFLICT,
                        "Already done",
                        "This was done before, by you in another window or by somebody else.",
                        "Load the page again to see how things stand.");
            case CrossingRefused.Incomplete incomplete ->
                page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Something is missing",
                        incomplete.words() + ".",
                        "Go back and complete the form.");
        };
    }

    private View page(HttpStatus status, String title, String happened, String next) {
        return pages.page(title, "pages/error", new ErrorPage(happened, "Nothing was changed.", next, ""))
                .withStatus(status);
    }
}
