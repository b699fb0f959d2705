package org.safepassage.service.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator makes an account in a minute, and its owner comes in with it; an auditor asks who saw whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsJourneyTest {
    private static final String PASSPHRASE = "four plain words together";

    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(
                folder,
                (context, clock) -> context.registerBean(
                        "phones", WallClock.class, () -> new WallClock(clock), bean -> bean.setPrimary(true)));
        browser = Browser.start();
    }

    @Test
    void anAccountIsMadeHandedOverAndComesIn() {
        String link;
        try (Visitor operator = signedIn(Role.OPERATOR, 1366)) {
            operator.opens("/accounts")
                    .isPictured("accounts-1366")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
            operator.page().keyboard().press("n");
            operator.isPictured("new-account-1366").findsNothingInTheWay();
            operator.page().fill("#name", "S. Achterberg");
            operator.page().fill("#signInName", "s.achterberg");
            operator.page().check("text=lead");
            operator.page().click("text=Make account");
            link = operator.page().locator(".sp-secret").textContent();
            operator.isPictured("link-1366").findsNothingInTheWay();
        }
        try (Visitor lead = browser.visitor(service.address(), 360, 740)) {
            lead.opens(link).isPictured("first-sign-in-360").seesTheWholeWidth().findsNothingInTheWay();
            lead.page().fill("#passphrase", PASSPHRASE);
            lead.page().fill("#again", PASSPHRASE);
            lead.page().click("text=Continue");
            assertThat(lead.page().locator("img.sp-square-code")).isVisible();
            lead.isPictured("set-up-code-360").seesTheWholeWidth().findsNothingInTheWay();
            lead.page().fill("#code", code());
            lead.page().click("text=Finish");
            assertThat(lead.page().locator(".govuk-notification-banner")).containsText("You are set up");
            lead.page().click("text=Sign out");
            assertThat(lead.page().locator("h1")).hasText("Sign in");
            lead.isPictured("sign-in-360").seesTheWholeWidth().findsNothingInTheWay();
            comesInAgain(lead.page());
            lead.opens("/account").isPictured("account-360").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    private void comesInAgain(Page page) {
        service.clock().pass(java.time.Duration.ofSeconds(30));
        page.fill("#name", "s.achterberg");
        page.fill("#passphrase", PASSPHRASE);
        page.click("text=Continue");
        page.fill("#code", code());
        page.click("button:has-text('Sign in')");
        assertThat(page.locator(".sp-bar__who")).containsText("S. Achterberg");
    }

    @Test
    void anAuditorAsksWhoSawAPersonAndReadsWhyGlassWasBroken() {
        UUID person = FreshId.at(service.clock().instant());
        try (Visitor caseworker = signedIn(Role.CASEWORKER, 1366)) {
            caseworker
                    .opens("/break-glass/" + person)
                    .isPictured("break-glass-1366")
                    .findsNothingInTheWay();
            caseworker.page().click("text=Somebody is at a crossing");
            caseworker.page().fill("#words", "At the gate with two children");
            caseworker.page().click("button:has-text('Break the glass')");
            assertThat(caseworker.page().locator(".govuk-notification-banner")).containsText("30 minutes");
        }
        seenByAnother(person);
        try (Visitor auditor = signedIn(Role.AUDITOR, 1366)) {
            auditor.opens("/access-record?subject=" + person);
            assertThat(auditor.page().locator("table")).containsText("Broke the glass");
            assertThat(auditor.page().locator("table")).containsText("Opened the person");
            auditor.isPictured("access-record-1366").seesTheWholeWidth().findsNothingInTheWay();
            auditor.opens("/broken-glass").isPictured("broken-glass-1366").findsNothingInTheWay();
            auditor.page().click("text=I have read it");
            assertThat(auditor.page().locator("main")).containsText("Read on");
            auditor.opens("/accounts");
            assertThat(auditor.page().locator("h1")).hasText("Not open to you");
            auditor.isPictured("error-403-1366");
        }
        try (Visitor auditor = signedIn(Role.AUDITOR, 360)) {
            auditor.opens("/access-record?subject=" + person)
                    .isPictured("access-record-360")
                    .seesTheWholeWidth();
        }
    }

    private void seenByAnother(UUID person) {
        Account account = Walker.account(service, Role.DECIDER);
        SignedIn decider = new SignedIn(
                account.id(),
                account.name(),
                account.role(),
                account.operation(),
                service.clock().instant());
        service.get(TransactionTemplate.class)
                .executeWithoutResult(status -> service.get(Grants.class)
                        .give(
                                decider.operation(),
                                decider.account(),
                                Purpose.DECISION,
                                List.of(person),
                                Grants.OF_WORK_TAKEN,
                                Actor.machine("test")));
        service.get(Openings.class).open(decider, Purpose.DECISION, Subject.person(person), () -> true);
    }

    private Visitor signedIn(Role role, int width) {
        String link = service.get(SignInLinks.class).demo(Walker.account(service, role));
        return browser.visitor(service.address(), width, 768).opens(link);
    }

    private String code() {
        Account account = service.get(Accounts.class)
                .named(service.get(OperationHere.class).id(), "s.achterberg")
                .orElseThrow();
        byte[] secret = service.get(Credentials.class)
                .codeSecret(account.id())
                .orElseThrow()
                .bytes();
        return OneTimeCode.at(secret, service.clock().instant());
    }
}
