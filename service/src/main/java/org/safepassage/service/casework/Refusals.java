package org.safepassage.service.casework;

import org.safepassage.service.duplicates.DifferentPeople;
import org.safepassage.service.pages.ErrorPage;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** The page for an act that was refused: what happened, what was kept, what to do. */
@ControllerAdvice
class Refusals {
    private static final String NOTHING = "Nothing was changed.";
    private final Pages pages;

    Refusals(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(CaseRefused.class)
    View refused(CaseRefused refused) {
        return switch (refused) {
            case CaseRefused.NotThere gone ->
                page(
                        HttpStatus.NOT_FOUND,
                        "Not there",
                        "There is no such case or message in this operation.",
                        "Start again from Today.");
            case CaseRefused.NotInYourHands hands ->
                page(
                        HttpStatus.FORBIDDEN,
                        "Not in your hands",
                        "This case or message is not in your hands, or no longer.",
                        "Take it from Today. If somebody else has it, ask them or your lead.");
            case CaseRefused.InOtherHands other ->
                page(
                        HttpStatus.FORBIDDEN,
                        "In other hands",
                        "Somebody else has this case or message in hand now.",
                        "Ask them to give it back, or take the next one.");
            case CaseRefused.TooLateToUndo late ->
                page(
                        HttpStatus.CONFLICT,
                        "Too late to undo",
                        "Undo works for 20 seconds.",
                        "Open the message and choose Reverse: it does the same at any time.");
            case CaseRefused.AlreadyDone done ->
                page(
                        HttpStatus.CONFLICT,
                        "Already done",
                        "This was done before, by you in another window or by somebody else.",
                        "Load the page again to see how things stand.");
            case CaseRefused.Incomplete incomplete ->
                page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Something is missing",
                        incomplete.words() + ".",
                        "Go back and complete the form.");
        };
    }

    @ExceptionHandler(DifferentPeople.class)
    View different(DifferentPeople different) {
        return page(
                HttpStatus.CONFLICT,
                "Said to be different people",
                "Somebody has looked at these two before and said that they are different people.",
                "Look at both again; if you are sure, ask a lead to lift the exclusion.");
    }

    private View page(HttpStatus status, String title, String happened, String next) {
        return pages.page(title, "pages/error", new ErrorPage(happened, NOTHING, next, ""))
                .withStatus(status);
    }
}
