package org.safepassage.service.assurances;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.Staff;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.safepassage.service.operations.Operation;

/** A negotiator flies to Doha in the morning and wants to know what to raise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        browser = Browser.start();
        service.clock().pass(Duration.ofDays(20));
        observe("torkham", "2021-09-01T08:00:00Z", Conduct.PASSED, 12);
        observe("torkham", "2021-09-02T08:00:00Z", Conduct.TURNED_BACK, 28);
        observe("spin-boldak", "2021-09-02T09:00:00Z", Conduct.PASSED, 60);
        observe("spin-boldak", "2021-09-03T09:00:00Z", Conduct.CHARGED, 40);
        observe("islam-qala", "2021-09-03T10:00:00Z", Conduct.DETAINED, 3);
    }

    @Test
    void whatToRaiseStandsFirstWithTheReasonWhy() {
        for (int width : new int[] {1366, 360}) {
            try (Visitor negotiator = Staff.at(service, browser, Role.NEGOTIATOR, width)) {
                negotiator.opens("/assurances");
                Page page = negotiator.page();
                assertThat(page.locator("table").first().locator("tbody tr").first())
                        .containsText("fewer than ten observed in a fortnight; somebody detained; not raised yet");
                assertThat(page.locator("table").first())
                        .containsText("kept for 12 of 40 in a fortnight; 28 turned back");
                assertThat(page.locator("main")).not().containsText("safe to");
                negotiator.isPictured("promises-" + width).seesTheWholeWidth().findsNothingInTheWay();
                page.click("a:has-text('All foreign nationals')");
                assertThat(page.locator("main")).containsText("kept for 72 of 143");
                negotiator.isPictured("promise-" + width).seesTheWholeWidth().findsNothingInTheWay();
            }
        }
    }

    @Test
    void aPromiseIsRecordedTestedByWhatHappenedSinceAndWithdrawn() {
        try (Visitor negotiator = Staff.at(service, browser, Role.NEGOTIATOR, 1366)) {
            Page page = negotiator.opens("/assurances/new/promise").page();
            page.fill("#by", "Governor of Kandahar");
            page.fill("#to", "United Kingdom");
            page.fill("#words", "Nobody pays at Spin Boldak.");
            page.fill("#day", "2021-09-02");
            page.selectOption("#place", "spin-boldak");
            page.click("button:has-text('Record')");
            assertThat(page.locator(".govuk-error-summary")).containsText("must not be empty");
            assertThat(page.locator("#words")).hasValue("Nobody pays at Spin Boldak.");
            negotiator.isPictured("promise-form-1366").findsNothingInTheWay();
            page.fill("#source", "Meeting at the gate, told to our officer");
            page.click("button:has-text('Record')");
            page.click("a:has-text('Nobody pays')");
            assertThat(page.locator("main")).containsText("kept for 60 of 100");
            page.click("summary:has-text('taken back')");
            page.click("button:has-text('Withdraw')");
            assertThat(page.locator("main")).containsText("received, tested, withdrawn");
        }
    }

    @Test
    void whatWasRaisedIsNotedAndMovesDownUntilItIsBrokenAgain() {
        try (Visitor negotiator = Staff.at(service, browser, Role.NEGOTIATOR, 1366)) {
            Page page = negotiator.opens("/assurances/new/meeting").page();
            page.fill("#sides", "United Kingdom | Taliban");
            page.fill("#place", "Doha");
            page.fill("#day", "2021-09-04");
            page.fill("#source", "our own note");
            page.click("button:has-text('Record')");
            page.click("summary:has-text('Note what was raised')");
            page.selectOption("#meeting", new com.microsoft.playwright.options.SelectOption().setIndex(0));
            page.locator("#assurance option:has-text('Taliban: All foreign')").first();
            page.selectOption(
                    "#assurance",
                    page.locator("#assurance option:has-text('All foreign')")
                            .first()
                            .getAttribute("value"));
            page.selectOption("#place", "torkham");
            page.click("button:has-text('Note it')");
            assertThat(page.locator("table").first().locator("tbody tr").last())
                    .containsText("raised on 2021-09-04, not broken since");
        }
    }

    private void observe(String place, String at, Conduct outcome, int people) {
        service.get(Observe.class)
                .observe(
                        service.get(OperationIds.class)
                                .of(service.get(Operation.class).code()),
                        Actor.machine("test"),
                        new Observation(
                                place,
                                Instant.parse(at),
                                outcome,
                                people,
                                Set.of(Document.TRAVEL_AUTHORISATION),
                                Optional.of("taliban"),
                                Source.POST,
                                UUID.randomUUID()));
    }
}
