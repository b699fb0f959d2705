package org.safepassage.service.movement;

import org.safepassage.service.pages.ErrorPage;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** The page for an act of movement that was refused: what happened, what was kept, what to do. */
@ControllerAdvice
class MovementRefusals {
    private final Pages pages;

    MovementRefusals(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(MovementRefused.class)
    View refused(MovementRefused refused) {
        RefusalWords words = RefusalWords.of(refused);
        HttpStatus status = switch (refused) {
            case MovementRefused.NotThere gone -> HttpStatus.NOT_FOUND;
            case MovementRefused.SamePerson same -> HttpStatus.FORBIDDEN;
            case MovementRefused.Incomplete incomplete -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.CONFLICT;
        };
        return pages.page(
                        "Not done",
                        "pages/error",
                        new ErrorPage(words.happened(), "Nothing was changed.", words.next(), ""))
                .withStatus(status);
    }
}
