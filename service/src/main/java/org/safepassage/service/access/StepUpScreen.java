package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.safepassage.service.access.Session.Stage;
import org.safepassage.service.access.SignIns.Outcome;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asks again for passphrase and code before an act that opens, exports, approves or gives power. Good for five minutes. */
@Controller
@ForStaff
class StepUpScreen {
    private final Pages pages;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Sessions sessions;

    StepUpScreen(Pages pages, Accounts accounts, SignIns signIns, Sessions sessions) {
        this.pages = pages;
        this.accounts = accounts;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    /** What was posted cannot be repeated for somebody; they are led back to the list it belongs to. */
    static String addressFor(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return LocalAddress.comingBack("/step-up", request);
        }
        return "/step-up?to=/" + request.getRequestURI().split("/", 3)[1];
    }

    @GetMapping("/step-up")
    View ask(@RequestParam(defaultValue = "/") String to) {
        return page(to);
    }

    @PostMapping("/step-up")
    View check(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam String passphrase,
            @RequestParam String code,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String place = request.getRemoteAddr();
        Account account = accounts.find(who.account()).orElseThrow();
        Outcome first = signIns.passphrase(account.signInName(), passphrase, place);
        Outcome outcome = first instanceof Outcome.Right ? signIns.code(who.account(), code, place) : first;
        return switch (outcome) {
            case Outcome.TooMany() -> SignInScreen.tooMany(page(to));
            case Outcome.Wrong() -> page(to).withFaults(List.of(SignInScreen.WRONG));
            case Outcome.Right(Account same) -> {
                sessions.begin(request, response, same.id(), Stage.FULL);
                yield SignInScreen.local(LocalAddress.orStart(to));
            }
        };
    }

    private Page page(String to) {
        return pages.page("Confirm that it is you", "access/step-up", new StepUpPage(LocalAddress.orStart(to)));
    }
}
