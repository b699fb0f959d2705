package org.safepassage.service.access;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What the service knows of oneself: role, today's budget, and that a new phone is a lead's business. */
@Controller
@ForStaff
class OwnAccountScreen {
    private final Pages pages;
    private final Accounts accounts;
    private final AccountTables tables;
    private final Budgets budgets;

    OwnAccountScreen(Pages pages, Accounts accounts, AccountTables tables, Budgets budgets) {
        this.pages = pages;
        this.accounts = accounts;
        this.tables = tables;
        this.budgets = budgets;
    }

    /** Where one's work begins: the first entry of the navigation that is for one's role. */
    @GetMapping("/")
    View start(@AuthenticationPrincipal SignedIn who) {
        return SignInScreen.local(pages.start(who.viewer()).orElse("/account"));
    }

    @GetMapping("/account")
    View own(@AuthenticationPrincipal SignedIn who) {
        Account account = accounts.find(who.account()).orElseThrow();
        Budgets.Spent spent = budgets.today(who.account());
        List<FactLine> facts = new ArrayList<>(tables.facts(account));
        facts.add(FactLine.of("Opened today", Cell.words(spent.people() + " of " + spent.budget() + " people")));
        return pages.page("Your account", "access/own-account", new OwnAccountPage(facts));
    }
}
