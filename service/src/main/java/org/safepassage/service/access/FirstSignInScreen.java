package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.safepassage.service.access.Session.Stage;
import org.safepassage.service.access.SignInLinks.Kind;
import org.safepassage.service.access.SignIns.Outcome;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The first time: a link that works once lets somebody choose a passphrase and take their code secret over to a phone. */
@Controller
@ForAnyone
class FirstSignInScreen {
    private final Pages pages;
    private final Notices notices;
    private final Accounts accounts;
    private final SignInLinks links;
    private final Sessions sessions;
    private final FirstSteps steps;
    private final SignIns signIns;

    FirstSignInScreen(
            Pages pages,
            Notices notices,
            Accounts accounts,
            SignInLinks links,
            Sessions sessions,
            FirstSteps steps,
            SignIns signIns) {
        this.pages = pages;
        this.notices = notices;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.steps = steps;
        this.signIns = signIns;
    }

    /** Opening the link uses nothing up: mail programs and browsers open links by themselves. */
    @GetMapping("/first-sign-in/{token}")
    View askPassphrase(@PathVariable String token) {
        return page(token, behind(token));
    }

    @PostMapping("/first-sign-in/{token}")
    View setPassphrase(
            @PathVariable String token,
            @RequestParam String passphrase,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = behind(token);
        Optional<String> fault = Passphrases.fault(passphrase, again, account);
        if (fault.isPresent()) {
            return page(token, account).withFaults(List.of(new Fault("passphrase", fault.get())));
        }
        if (!steps.passphrase(token, account.id(), passphrase)) {
            throw gone();
        }
        sessions.begin(request, response, account.id(), Stage.NEEDS_SET_UP);
        return SignInScreen.local("/set-up-code");
    }

    @GetMapping("/set-up-code")
    View askCode(HttpServletRequest request) {
        return settingUp(request).<View>map(this::codePage).orElseGet(() -> SignInScreen.local("/sign-in"));
    }

    @GetMapping(value = "/set-up-code.svg", produces = "image/svg+xml")
    ResponseEntity<String> picture(HttpServletRequest request) {
        return settingUp(request)
                .map(account -> ResponseEntity.ok(steps.secret(account.id()).picture(account.signInName())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/set-up-code")
    View checkCode(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> account = settingUp(request);
        if (account.isEmpty()) {
            return SignInScreen.local("/sign-in");
        }
        return switch (signIns.code(account.get().id(), code, request.getRemoteAddr())) {
            case Outcome.TooMany() -> SignInScreen.tooMany(codePage(account.get()));
            case Outcome.Wrong() ->
                codePage(account.get())
                        .withFaults(List.of(
                                new Fault("code", "That code did not match. Wait for the next one and enter it")));
            case Outcome.Right(Account ready) -> {
                sessions.begin(request, response, ready.id(), Stage.FULL);
                signIns.record(ready, "first");
                notices.leave(response, Notice.of("You are set up. From now on sign in with passphrase and code."));
                yield SignInScreen.local("/");
            }
        };
    }

    private Account behind(String token) {
        return links.account(token, Kind.FIRST)
                .flatMap(accounts::find)
                .filter(account -> !account.isClosed())
                .orElseThrow(FirstSignInScreen::gone);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Optional<Account> settingUp(HttpServletRequest request) {
        return sessions.of(request)
                .filter(session -> session.stage() == Stage.NEEDS_SET_UP)
                .flatMap(session -> accounts.find(session.account()))
                .filter(account -> !account.isClosed());
    }

    private Page page(String token, Account account) {
        return pages.page(
                "Choose a passphrase",
                "access/first-sign-in",
                new FirstSignInPage(
                        "/first-sign-in/" + token,
                        account.signInName(),
                        account.role().code()));
    }

    private Page codePage(Account account) {
        return pages.page(
                "Set up your codes",
                "access/set-up-code",
                new SetUpCodePage(steps.secret(account.id()).spelled()));
    }
}
