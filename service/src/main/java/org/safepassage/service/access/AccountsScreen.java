package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Makes an account in a minute, and resets, changes or closes it. Nobody gives a role beyond their own reach, or touches their own. */
@Controller
class AccountsScreen {
    private final Pages pages;
    private final Notices notices;
    private final Accounts accounts;
    private final SignInLinks links;
    private final AccountTables tables;

    AccountsScreen(Pages pages, Notices notices, Accounts accounts, SignInLinks links, AccountTables tables) {
        this.pages = pages;
        this.notices = notices;
        this.accounts = accounts;
        this.links = links;
        this.tables = tables;
    }

    @GetMapping("/accounts")
    @Needs(May.KEEP_ACCOUNTS)
    View all(@AuthenticationPrincipal SignedIn who) {
        return pages.page("Accounts", "access/accounts", new AccountsPage(tables.all(accounts.all(who.operation()))));
    }

    @GetMapping("/accounts/new")
    @Needs(value = May.KEEP_ACCOUNTS, steppedUp = true)
    View askNew(@AuthenticationPrincipal SignedIn who) {
        return newPage(who, new NewAccount("", "", Role.CASEWORKER));
    }

    @PostMapping("/accounts/new")
    @Needs(value = May.KEEP_ACCOUNTS, steppedUp = true)
    View make(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam String name,
            @RequestParam String signInName,
            @RequestParam(defaultValue = "CASEWORKER") Role role,
            HttpServletRequest request) {
        NewAccount wanted = new NewAccount(signInName.strip(), name.strip(), role);
        List<Fault> faults = faults(who, wanted);
        if (!faults.isEmpty()) {
            return newPage(who, wanted).withFaults(faults);
        }
        try {
            AccountId made = accounts.make(who.operation(), wanted, who.actor());
            return linkPage(accounts.find(made).orElseThrow(), request);
        } catch (NameTaken e) {
            return newPage(who, wanted)
                    .withFaults(List.of(
                            new Fault("signInName", "Another account has this sign-in name: choose a different one")));
        }
    }

    @GetMapping("/accounts/{id}")
    @Needs(May.KEEP_ACCOUNTS)
    View one(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        Account account = known(who, id);
        return pages.page(
                        "Account",
                        "access/account",
                        new AccountPage(
                                account,
                                tables.facts(account),
                                isWithinReach(who, account),
                                choices(who, account.role())))
                .withBack("/accounts", "Accounts");
    }

    @PostMapping("/accounts/{id}/role")
    @Needs(value = May.KEEP_ACCOUNTS, steppedUp = true)
    View changeRole(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam Role role,
            HttpServletResponse response) {
        Account account = withinReach(who, id);
        if (!who.role().mayGive().contains(role)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        accounts.changeRole(account, role, who.actor());
        notices.leave(response, Notice.of("Role changed. They sign in again to work in it."));
        return SignInScreen.local("/accounts/" + id);
    }

    @PostMapping("/accounts/{id}/reset")
    @Needs(value = May.KEEP_ACCOUNTS, steppedUp = true)
    View reset(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
        Account account = withinReach(who, id);
        accounts.reset(account, who.actor());
        return linkPage(account, request);
    }

    @PostMapping("/accounts/{id}/close")
    @Needs(value = May.KEEP_ACCOUNTS, steppedUp = true)
    View close(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        accounts.close(withinReach(who, id), who.actor());
        notices.leave(response, Notice.of("Account closed. Its acts keep its name."));
        return SignInScreen.local("/accounts");
    }

    private Account known(SignedIn who, UUID id) {
        return accounts.find(new AccountId(id))
                .filter(account -> account.operation().equals(who.operation()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Account withinReach(SignedIn who, UUID id) {
        Account account = known(who, id);
        if (!isWithinReach(who, account)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return account;
    }

    private static boolean isWithinReach(SignedIn who, Account account) {
        return !account.isClosed()
                && !account.id().equals(who.account())
                && who.role().mayGive().contains(account.role());
    }

    private static List<Fault> faults(SignedIn who, NewAccount wanted) {
        List<Fault> faults = new ArrayList<>();
        if (wanted.name().isEmpty() || wanted.name().length() > 80) {
            faults.add(new Fault("name", "Say how colleagues know them, in at most 80 characters"));
        }
        if (!wanted.signInName().matches("[A-Za-z0-9][A-Za-z0-9._@-]{2,59}")) {
            faults.add(new Fault("signInName", "Use 3 to 60 letters, digits, dots or hyphens"));
        }
        if (!who.role().mayGive().contains(wanted.role())) {
            faults.add(new Fault("role", "Choose a role that you may give"));
        }
        return faults;
    }

    private Page newPage(SignedIn who, NewAccount wanted) {
        return pages.page("New account", "access/new-account", new NewAccountPage(wanted, choices(who, wanted.role())))
                .inSection("/accounts")
                .withBack("/accounts", "Accounts");
    }

    private static List<org.safepassage.service.pages.Choice> choices(SignedIn who, Role chosen) {
        return AccountTables.roles(who.role().mayGive(), chosen);
    }

    private Page linkPage(Account account, HttpServletRequest request) {
        String here = request.getRequestURL().toString().replace(request.getRequestURI(), "");
        return pages.page(
                        "Hand over this link",
                        "access/link",
                        new LinkPage(here + links.first(account), account.name(), SignInLinks.LIFE.toHours()))
                .inSection("/accounts")
                .withBack("/accounts", "Accounts");
    }
}
