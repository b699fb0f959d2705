package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.safepassage.service.access.Session.Stage;
import org.safepassage.service.access.SignIns.Outcome;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Name and passphrase first, then the code. What was wrong is never said. */
@Controller
@ForAnyone
class SignInScreen {
    static final Fault WRONG = new Fault("", "That did not match. Check what you entered and try again");
    static final Fault TOO_MANY = new Fault("", "Too many attempts. Wait 15 minutes, or ask your lead for help");

    private final Pages pages;
    private final Notices notices;
    private final SignIns signIns;
    private final Sessions sessions;

    SignInScreen(Pages pages, Notices notices, SignIns signIns, Sessions sessions) {
        this.pages = pages;
        this.notices = notices;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    static String addressFor(HttpServletRequest request) {
        return LocalAddress.comingBack("/sign-in", request);
    }

    @GetMapping("/sign-in")
    View ask(@RequestParam(defaultValue = "/") String to) {
        return page("", to);
    }

    @PostMapping("/sign-in")
    View check(
            @RequestParam String name,
            @RequestParam String passphrase,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.passphrase(name, passphrase, request.getRemoteAddr())) {
            case Outcome.TooMany() -> tooMany(page(name, to));
            case Outcome.Wrong() -> page(name, to).withFaults(List.of(WRONG));
            case Outcome.Right(Account account) -> {
                Stage next = account.ready() ? Stage.NEEDS_CODE : Stage.NEEDS_SET_UP;
                sessions.begin(request, response, account.id(), next);
                yield next == Stage.NEEDS_CODE
                        ? local("/sign-in/code?to=" + LocalAddress.orStart(to))
                        : local("/set-up-code");
            }
        };
    }

    @GetMapping("/sign-in/code")
    View askCode(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        return atCode(request).isPresent() ? codePage(to) : local("/sign-in");
    }

    @PostMapping("/sign-in/code")
    View checkCode(
            @RequestParam String code,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Session> session = atCode(request);
        if (session.isEmpty()) {
            return local("/sign-in");
        }
        return switch (signIns.code(session.get().account(), code, request.getRemoteAddr())) {
            case Outcome.TooMany() -> tooMany(codePage(to));
            case Outcome.Wrong() -> codePage(to).withFaults(List.of(WRONG));
            case Outcome.Right(Account account) -> {
                sessions.begin(request, response, account.id(), Stage.FULL);
                signIns.record(account, "code");
                yield local(LocalAddress.orStart(to));
            }
        };
    }

    @PostMapping("/sign-out")
    @ForStaff
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        notices.leave(response, Notice.of("You are signed out."));
        return local("/sign-in");
    }

    private Optional<Session> atCode(HttpServletRequest request) {
        return sessions.of(request).filter(session -> session.stage() == Stage.NEEDS_CODE);
    }

    private Page page(String name, String to) {
        return pages.page("Sign in", "access/sign-in", new SignInPage(name, LocalAddress.orStart(to)));
    }

    private Page codePage(String to) {
        return pages.page("Enter your code", "access/code", new CodePage("/sign-in/code", LocalAddress.orStart(to)));
    }

    static Page tooMany(Page page) {
        return page.withFaults(List.of(TOO_MANY)).withStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    static RedirectView local(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
