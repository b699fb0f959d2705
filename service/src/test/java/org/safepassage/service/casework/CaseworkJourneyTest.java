package org.safepassage.service.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Account;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignInLinks;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;

/** A caseworker takes the next case, reads what came, undoes, asks for a decision; a decider refuses; a lead agrees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseworkJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    private Post post;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        post = new Post(service);
        browser = Browser.start();
        post.comes("Ahmad Karimi <ahmad.karimi85@mail.example>", "help please", """
                Dear Sir,

                My name is Ahmad Farid Karimi, son of Gul Mohammad, born 12 March 1985.
                I worked as an interpreter with the British forces in Helmand from 2009 to 2012.
                My wife is Zarghuna Karimi and we have two children:
                Omid Karimi, born 2014
                Parwana Karimi, born 2017

                The Taliban came to my house on Sunday and asked my neighbours where I am. We are hiding in Kabul.
                My phone is +93 70 123 4567.

                Ahmad Farid Karimi

                On Sun, 15 Aug 2021 at 10:00, Help <help@safepassage.example> wrote:
                > We received your message.
                """);
        service.clock().pass(Duration.ofMinutes(10));
        post.comes("Dame Helen Ward MP <helen.ward@parliament.example>", "Constituent's brother", """
                Dear colleagues,

                I write on behalf of my constituent about Ahmad Farid Karimy, father's name Gul Mohammad, born 1985,
                who was an interpreter for our forces. He can be reached on 0701234568.

                Yours sincerely
                Helen Ward MP
                """);
        post.comes("mina <mina.r@mail.example>", "سلام کمک", """
                سلام
                نام من مینا رحیمی است. نام پدرم عبدالرحیم است. متولد سال ۱۳۶۷ هستم.
                من با سفارت بریتانیا در کابل کار کرده‌ام. طالبان مرا تهدید کرده‌اند و جانم در خطر است.
                شماره من ۰۷۹۹۱۲۳۴۵۶
                """);
        post.comes(
                "Offers <news@shop.example>",
                "summer prices",
                "Our summer prices end on Friday. Everything must go.\n");
    }

    @Test
    @Order(1)
    void theNextCaseIsTakenReadDecidedAndAgreed() {
        Account caseworker = post.account(Role.CASEWORKER, "R. Okafor");
        String caseAddress;
        try (Visitor visitor = signedIn(caseworker, 1366)) {
            visitor.opens("/today")
                    .isPictured("today-empty-1366")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
            Page page = visitor.page();
            page.keyboard().press("n");
            assertThat(page.locator("h1")).containsText("Triage");
            visitor.isPictured("triage-1366").seesTheWholeWidth().findsNothingInTheWay();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).containsText("New case");
            page.keyboard().press("Escape");
            page.keyboard().press("1");
            assertThat(page.locator(".govuk-notification-banner")).containsText("New case");
            visitor.isPictured("case-1366").seesTheWholeWidth().findsNothingInTheWay();
            page.keyboard().press("u");
            assertThat(page.locator(".govuk-notification-banner")).containsText("Undone");
            assertThat(page.locator("h1")).containsText("Triage");
            page.keyboard().press("1");
            assertThat(page.locator(".govuk-notification-banner")).containsText("New case");
            caseAddress = page.url()
                    .replaceAll("[?#].*", "")
                    .substring(service.address().length());
            visitor.opens("/today").isPictured("today-1366").findsNothingInTheWay();
            visitor.opens(caseAddress);
            page.locator(".sp-next button, .sp-next a").first().click();
            assertThat(page.locator(".govuk-notification-banner")).containsText("decision");
        }
        refuse(caseAddress);
        agree(caseAddress);
    }

    private void refuse(String caseAddress) {
        try (Visitor decider = signedIn(post.account(Role.DECIDER, "T. Lindqvist"), 1366)) {
            Page page = decider.page();
            decider.opens("/today");
            page.keyboard().press("n");
            assertThat(page.locator("#about")).isVisible();
            org.assertj.core.api.Assertions.assertThat(page.url()).contains(caseAddress);
            page.locator("#about").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(0));
            page.check("text=Refuse");
            page.selectOption("#decision-reason", "not-shown");
            page.fill(
                    "#decision-words", "No record of the employment was found by the department, though asked twice.");
            page.click("button:text-is('Record')");
            assertThat(page.locator(".sp-decided")).containsText("Waits for a second person");
            decider.isPictured("case-decided-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    private void agree(String caseAddress) {
        try (Visitor lead = signedIn(post.account(Role.LEAD, "M. Castellanos"), 1366)) {
            Page page = lead.page();
            lead.opens("/today?show=second-check")
                    .isPictured("second-check-1366")
                    .findsNothingInTheWay();
            lead.opens(caseAddress).isPictured("closed-case-1366").findsNothingInTheWay();
            page.click("button:has-text('Look at the decision')");
            page.click("button:text-is('Agree')");
            assertThat(page.locator(".sp-decided")).containsText("Stands");
            assertThat(page.locator(".sp-decided")).containsText("M. Castellanos");
        }
    }

    @Test
    @Order(2)
    void everyScreenFitsANarrowWindowAndShowsPeoplesOwnWordsInTheirDirection() {
        try (Visitor visitor = signedIn(post.account(Role.LEAD, "M. Castellanos"), 360)) {
            Page page = visitor.page();
            takesUntilThereIsSomethingToRead(page);
            visitor.isPictured("triage-360").seesTheWholeWidth().findsNothingInTheWay();
            page.click("button:has-text('New case')");
            visitor.isPictured("case-360").seesTheWholeWidth().findsNothingInTheWay();
            visitor.opens("/today").isPictured("today-360").seesTheWholeWidth().findsNothingInTheWay();
            visitor.opens("/triage")
                    .isPictured("triage-list-360")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
            page.click("button:has-text('names nobody')");
            visitor.isPictured("triage-nobody-360").seesTheWholeWidth().findsNothingInTheWay();
            page.click("button:has-text('Noise')");
            assertThat(page.locator(".govuk-notification-banner")).containsText("Noise");
        }
    }

    private void takesUntilThereIsSomethingToRead(Page page) {
        do {
            page.navigate("/today");
            page.click("button:has-text('Take next case')");
            page.waitForLoadState();
        } while (!page.url().contains("/triage/"));
    }

    private Visitor signedIn(Account account, int width) {
        Visitor visitor = browser.visitor(service.address(), width, 768);
        visitor.opens(service.get(SignInLinks.class).demo(account));
        return visitor;
    }
}
