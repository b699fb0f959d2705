package org.safepassage.service.settlement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Account;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.SignInLinks;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.safepassage.service.permits.Permits;
import org.safepassage.service.permits.Printing;
import org.safepassage.service.permits.Travellers;
import org.safepassage.service.permits.Travellers.Traveller;

/** A decider warns and issues, anybody checks, a post records a showing, and leave is granted to those who arrived. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    private Travellers travellers;
    private Traveller traveller;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        travellers = new Travellers(service, folder);
        browser = Browser.start();
        traveller = travellers.granted();
    }

    @Test
    void aFamilyIsWarnedGivenItsPapersCheckedAndSettled() {
        String text;
        try (Visitor visitor = signedIn(1366)) {
            visitor.opens("/cases/" + traveller.familyCase().value());
            Page page = visitor.page();
            page.locator("#permits summary").last().click();
            page.locator("#permits input[value=paper]").check();
            page.locator("#permits button:has-text('They were warned')").click();
            assertThat(page.locator(".govuk-notification-banner")).containsText("recorded");
            page.locator("#permits button:has-text('Issue')").click();
            assertThat(page.locator("#permits")).containsText("Holds");
            visitor.isPictured("permits-case-1366").seesTheWholeWidth().findsNothingInTheWay();
            text = text();
            visitor.opens("/permits/check");
            page.locator("#code").fill(text);
            page.locator("#place").selectOption("torkham");
            page.locator("button:has-text('Check')").click();
            assertThat(page.locator(".sp-verdict")).containsText("Valid");
            page.locator("#code").fill(text);
            page.locator("button:has-text('Check')").click();
            assertThat(page.locator(".sp-verdict")).containsText("Torkham, ");
            visitor.isPictured("check-staff-1366").seesTheWholeWidth().findsNothingInTheWay();
            settles(visitor);
        }
        try (Visitor stranger = browser.visitor(service.address(), 360, 768)) {
            stranger.opens("/check").isPictured("check-360").seesTheWholeWidth().findsNothingInTheWay();
            stranger.page().locator("#code").fill(text);
            stranger.page().locator("button:has-text('Check')").click();
            assertThat(stranger.page().locator(".sp-verdict")).containsText("Valid");
            assertThat(stranger.page().locator("body")).not().containsText("Torkham");
            stranger.isPictured("check-valid-360").seesTheWholeWidth().findsNothingInTheWay();
            stranger.page().locator("#code").fill(text.replace('A', 'B'));
            stranger.page().locator("button:has-text('Check')").click();
            assertThat(stranger.page().locator(".sp-verdict")).not().containsText("Valid");
            stranger.isPictured("check-not-360");
            stranger.page().evaluate("document.documentElement.dir = 'rtl'");
            stranger.isPictured("check-not-rtl-360").seesTheWholeWidth();
        }
        try (Visitor visitor = signedIn(360)) {
            visitor.opens("/settlement")
                    .isPictured("settlement-360")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
            visitor.page().evaluate("document.documentElement.dir = 'rtl'");
            visitor.isPictured("settlement-rtl-360").seesTheWholeWidth();
        }
    }

    private void settles(Visitor visitor) {
        visitor.opens("/settlement").isPictured("settlement-empty-1366").findsNothingInTheWay();
        service.get(RecordArrival.class)
                .record(
                        travellers.decider().operation(),
                        traveller.person(),
                        service.clock().instant(),
                        null,
                        Actor.machine("test"));
        visitor.opens("/settlement")
                .isPictured("settlement-1366")
                .seesTheWholeWidth()
                .findsNothingInTheWay();
        visitor.page().locator("button:has-text('Grant leave')").click();
        assertThat(visitor.page().locator(".govuk-notification-banner")).containsText("1 person");
        assertThat(visitor.page().locator("#rows")).containsText("five years");
        visitor.opens("/cases/" + traveller.familyCase().value());
        assertThat(visitor.page().locator("#leave")).containsText("Five years leave");
    }

    private String text() {
        var permit = service.get(Permits.class).of(List.of(traveller.person())).getFirst();
        return service.get(Printing.class)
                .paper(travellers.decider().operation(), permit)
                .orElseThrow()
                .text();
    }

    private Visitor signedIn(int width) {
        Account decider =
                service.get(Accounts.class).find(travellers.decider().account()).orElseThrow();
        Visitor visitor = browser.visitor(service.address(), width, 768);
        visitor.opens(service.get(SignInLinks.class).demo(decider));
        return visitor;
    }
}
