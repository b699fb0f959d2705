package org.safepassage.service.duplicates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.Written;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.Staff;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A caseworker says of two names whether they are one person, and takes it back. */
class ReviewJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    @BeforeEach
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        browser = Browser.start();
        new Written(service, folder)
                .mail("Zmaryalai Wardak <z.wardak@example.org>", """
                        My name is Zmaryalai Wardak, son of Gholam Haidar. I was born on 3 August 1987.
                        My phone is +93 700 123 456.""")
                .mail("Zalmai Wardak <zalmai.w@example.org>", """
                        My name is Zalmai Wardak, son of Gholam Haidar. I was born on 3 August 1987.
                        My phone is +93 700 123 456.""")
                .workedThrough();
        aMomentLater();
    }

    private void aMomentLater() {
        service.clock().pass(Duration.ofSeconds(1));
    }

    @Test
    void perhapsTwinsAreShownWithARedBoxJoinedByAPersonAloneAndPartedAgain() {
        assertThat(people()).isEqualTo(2);
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 1366)) {
            caseworker.opens("/duplicates").isPictured("duplicates-1366").findsNothingInTheWay();
            caseworker.page().click("text=Take the next pair");
            assertThat(caseworker.page().locator(".sp-danger")).containsText("perhaps twins");
            assertThat(caseworker.page().locator("tr:has(th:text-is('Born'))")).containsText("Same");
            assertThat(caseworker.page().locator("tr:has(th:text-is('Name'))")).containsText("Different");
            caseworker.isPictured("pair-1366").seesTheWholeWidth().findsNothingInTheWay();
            caseworker.page().click("button:has-text('Same person')");
            assertThat(caseworker.page().locator(".govuk-error-summary")).containsText("Choose what tells you so");
            caseworker.page().click("label:has-text('They, or somebody who knows them')");
            caseworker.page().click("button:has-text('Same person')");
            assertThat(caseworker.page().locator(".govuk-notification-banner"))
                    .containsText("Linked. Reverse at any time.");
            assertThat(people()).isEqualTo(1);
            aMomentLater();
            caseworker.page().click("button:has-text('Undo')");
            assertThat(caseworker.page().locator(".govuk-notification-banner")).containsText("Taken back");
            assertThat(people()).isEqualTo(2);
            caseworker.page().click("label:has-text('One place names both')");
            caseworker.page().click("button:has-text('Different people')");
            assertThat(caseworker.page().locator(".govuk-notification-banner")).containsText("no machine links them");
            assertThat(caseworker.page().locator("main")).containsText("Pairs to look at: none");
        }
        assertThat(entries("pair.same")).isOne();
        assertThat(entries("pair.taken-back")).isOne();
        assertThat(entries("pair.different")).isOne();
    }

    @Test
    void aPairInSomebodysHandsIsNobodyElses() {
        try (Visitor first = Staff.at(service, browser, Role.CASEWORKER, 360);
                Visitor second = Staff.at(service, browser, Role.LEAD, 1366)) {
            first.opens("/duplicates");
            first.page().click("text=Take the next pair");
            first.isPictured("pair-360").seesTheWholeWidth().findsNothingInTheWay();
            second.opens("/duplicates");
            second.page().click("text=Take the next pair");
            assertThat(second.page()).hasURL(service.address() + "/duplicates");
            second.opens(first.page().url());
            assertThat(second.page().locator("h1")).hasText("Page not found");
        }
    }

    @Test
    void aPersonsPageSaysWhoLinkedItsNamesAndUnlinkingPartsThemForGood() {
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 1366)) {
            caseworker.opens("/duplicates");
            caseworker.page().click("text=Take the next pair");
            caseworker.page().click("label:has-text('They, or somebody who knows them')");
            caseworker.page().click("button:has-text('Same person')");
            caseworker.opens("/look-up");
            caseworker.page().fill("#words", "0700 123 456");
            caseworker.page().click("button:has-text('Look up')");
            caseworker.page().click("tbody a");
            assertThat(caseworker.page().locator("main")).containsText("Named 2 times");
            assertThat(caseworker.page().locator("main")).containsText("R. Okafor");
            caseworker.isPictured("person-1366").seesTheWholeWidth().findsNothingInTheWay();
            aMomentLater();
            caseworker.page().click("text=Unlink");
            assertThat(caseworker.page().locator(".govuk-notification-banner")).containsText("two people now");
            assertThat(caseworker.page().locator("main")).containsText("Named once");
        }
        assertThat(people()).isEqualTo(2);
        assertThat(entries("mention.excluded")).isOne();
    }

    private int people() {
        return service.get(JdbcClient.class)
                .sql("select count(distinct person) from membership where to_at is null")
                .query(Integer.class)
                .single();
    }

    private int entries(String code) {
        return service.get(JdbcClient.class)
                .sql("select count(*) from entry where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }
}
