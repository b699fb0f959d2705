package org.safepassage.service.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page for whatever went wrong. It never repeats the address or the fault's own message: either may hold a name. */
@Controller
class Errors implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(Errors.class);
    private static final int FRAMES = 12;
    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (status.is5xxServerError()) {
            log.error("Request {} failed with {}{}", request.getRequestId(), status.value(), trace(request));
        }
        return switch (status) {
            case NOT_FOUND -> page(status, "Page not found", NOT_FOUND);
            case FORBIDDEN -> page(status, "Not open to you", FORBIDDEN);
            case METHOD_NOT_ALLOWED, BAD_REQUEST, UNPROCESSABLE_CONTENT ->
                page(status, "Not understood", MISUNDERSTOOD);
            case TOO_MANY_REQUESTS -> page(status, "Too many attempts", TOO_MANY);
            default ->
                status.is5xxServerError()
                        ? page(status, "Something went wrong", broken(request.getRequestId()))
                        : page(status, "Not understood", MISUNDERSTOOD);
        };
    }

    private static final ErrorPage NOT_FOUND = new ErrorPage(
            "There is no page at this address, or what it showed is no longer there.",
            "Nothing was changed.",
            "Check the address, or start again from the navigation above.",
            "");
    private static final ErrorPage FORBIDDEN = new ErrorPage(
            "This page is not open to your role or to you for this case, or the form was open for too long.",
            "Nothing was changed. The attempt is on record.",
            "Go back, load the page again and repeat the step. If you need this page for your work, ask your team lead.",
            "");
    private static final ErrorPage MISUNDERSTOOD = new ErrorPage(
            "The service could not understand what was sent.",
            "Nothing was changed.",
            "Go back, load the page again and repeat the step.",
            "");
    private static final ErrorPage TOO_MANY = new ErrorPage(
            "There were too many attempts in a short time.",
            "Nothing was changed.",
            "Wait a few minutes and try again.",
            "");

    private static ErrorPage broken(String reference) {
        return new ErrorPage(
                "The service failed while it was working on this page.",
                "Whatever you had saved before is kept. The last step was either done whole or not at all.",
                "Go back and look whether the step was done; if not, repeat it. If it fails again, tell your operator.",
                reference);
    }

    // The messages of faults are left out: a parser's may quote what it read.
    private static String trace(HttpServletRequest request) {
        StringBuilder trace = new StringBuilder();
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        while (fault instanceof Throwable thrown) {
            trace.append("\n  ").append(thrown.getClass().getName());
            Stream.of(thrown.getStackTrace())
                    .limit(FRAMES)
                    .forEach(f -> trace.append("\n    at ").append(f));
            fault = thrown.getCause();
        }
        return trace.toString();
    }

    private View page(HttpStatus status, String title, ErrorPage shown) {
        return pages.page(title, "pages/error", shown).withStatus(status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) instanceof HttpStatus known
                ? known
                : HttpStatus.NOT_FOUND;
    }
}
