package org.safepassage.service.figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.Written;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.Staff;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;

/** A minister's office asks how many are left, and whether that is true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresJourneyTest {
    private static final String ROLL = """
            Full name,Date of birth,Service number
            Zmaryalai Wardak,1987-08-03,LES-20411
            Shahpur Momand,1979-02-11,LES-20412
            """;

    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    private Instant firstDay = Instant.EPOCH;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        browser = Browser.start();
        firstDay = service.clock().instant();
        var written = new Written(service, folder);
        written.list(ROLL, "les")
                .mail("Zmaryalai Wardak <z.wardak@example.org>", """
                        My name is Zmaryalai Wardak. I was born on 3 August 1987, service number LES-20411.""")
                .workedThrough();
        service.clock().pass(Duration.ofDays(2));
        written.mail("Palwasha Noorzai <p.noorzai@example.org>", "My name is Palwasha Noorzai, born 1994.")
                .mail(
                        "Palwasha Noorzai <p.noorzai@example.org>",
                        "My name is Palwasha Noorzai, born 1994. Please answer.")
                .workedThrough();
        service.get(Sealing.class).now();
    }

    @Test
    void everyFigureStandsWithItsMeaningAndWhatItLeavesOutTheUncomfortableFirst() {
        try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, 1366)) {
            auditor.opens("/figures");
            List<String> titles = auditor.page().locator(".sp-figure h2").allTextContents();
            assertThat(titles)
                    .startsWith("People left", "Messages waiting for an outcome")
                    .endsWith("Of them, next of kin told");
            assertThat(auditor.page().locator(".sp-figure:has-text('Leaves out:')"))
                    .hasCount(titles.size());
            assertThat(auditor.page().locator(".sp-figure:has-text('Entitled and not in contact')"))
                    .containsText("of 2 on the roll");
            assertThat(auditor.page().locator("table").first()).containsText("Names read");
            auditor.isPictured("figures-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    @Test
    void aFigureIsGivenAsItWasKnownThen() {
        try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, 360)) {
            auditor.opens("/figures");
            assertThat(people(auditor)).containsText("3 people");
            auditor.isPictured("figures-360").seesTheWholeWidth().findsNothingInTheWay();
            String then = firstDay.plus(Duration.ofHours(1)).toString().substring(0, "2021-08-15T15:02".length());
            auditor.page().fill("#asAt", then);
            auditor.page().fill("#knownAt", then);
            auditor.page().click("button:has-text('Show')");
            assertThat(people(auditor)).containsText("2 people");
            assertThat(people(auditor)).containsText("15 Aug 2021, 15:02 UTC");
        }
    }

    @Test
    void thePlotIsAPictureOfOurOwnThatCarriesNoScriptOrStyle() {
        try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, 1366)) {
            auditor.opens("/figures");
            var picture = auditor.page().locator(".sp-plot img").first();
            assertThat(picture)
                    .hasAttribute("alt", java.util.regex.Pattern.compile("Messages waiting from 15 Aug to 17 Aug.*"));
            assertThat(picture.evaluate("image => image.complete && image.naturalWidth > 0"))
                    .isEqualTo(true);
            String svg = auditor.context()
                    .request()
                    .get(service.address() + picture.getAttribute("src"))
                    .text();
            assertThat(svg).startsWith("<svg").doesNotContain("<script", "style=", "href");
        }
    }

    @Test
    void whoeverDoubtsGetsTheCheckpointTheKeyAndTheSteps() {
        try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, 1366)) {
            auditor.opens("/figures");
            auditor.page().click("text=Check this page");
            assertThat(auditor.page().locator("main"))
                    .containsText(service.get(Sealing.class).verifierKey());
            assertThat(auditor.page().locator("main")).containsText("passage verify --checkpoint");
            auditor.isPictured("figures-check-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    @Test
    void aTimeThatIsNoneIsSaidToBeNone() {
        try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, 1366)) {
            auditor.opens("/figures?asAt=yesterday");
            assertThat(auditor.page().locator(".govuk-error-summary")).containsText("Write day and time");
        }
    }

    private static com.microsoft.playwright.Locator people(Visitor visitor) {
        return visitor.page().locator(".sp-figure:has(#figure-people-known)");
    }
}
