package org.safepassage.patterns;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = PatternsService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternsTest {
    @LocalServerPort
    private int port;

    @AutoClose
    private Browser browser;

    @BeforeAll
    void startBrowser() {
        browser = Browser.start();
    }

    private Visitor visitor(int width) {
        return browser.visitor("http://localhost:" + port, width, 768);
    }

    @Test
    void everyComponentIsAccessibleOnALaptop() {
        try (Visitor visitor = visitor(1366)) {
            visitor.opens("/patterns")
                    .isPictured("patterns-1366")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
        }
    }

    @Test
    void nothingIsCutOffOnANarrowPhone() {
        try (Visitor visitor = visitor(360)) {
            visitor.opens("/patterns")
                    .isPictured("patterns-360")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
        }
    }

    @Test
    void pagesMirrorForThoseWhoReadFromTheRight() {
        try (Visitor visitor = visitor(1366)) {
            visitor.opens("/patterns?language=DARI")
                    .isPictured("patterns-rtl-1366")
                    .findsNothingInTheWay();
        }
        try (Visitor visitor = visitor(360)) {
            visitor.opens("/patterns?language=DARI")
                    .isPictured("patterns-rtl-360")
                    .seesTheWholeWidth();
        }
    }

    @Test
    void aFormWithAFaultSaysItAtTheTopAndAtTheField() {
        try (Visitor visitor = visitor(1366)) {
            visitor.opens("/patterns").page().click("text=Take next case");
            assertThat(visitor.page().locator(".govuk-error-summary")).containsText("Say why, in a few words");
            assertThat(visitor.page().locator("#reason-error")).containsText("Say why, in a few words");
            assertThat(visitor.page()).hasTitle("Error: Patterns – Safe Passage");
            visitor.isPictured("patterns-fault-1366").findsNothingInTheWay();
        }
    }

    @Test
    void whatWasDoneIsSaidOnceWithItsUndo() {
        try (Visitor visitor = visitor(1366)) {
            visitor.opens("/patterns").page().fill("#reason", "Next in the queue");
            visitor.page().click("text=Take next case");
            assertThat(visitor.page().locator(".govuk-notification-banner")).containsText("Case taken.");
            assertThat(visitor.page().locator(".govuk-notification-banner button"))
                    .hasText("Undo");
            visitor.isPictured("patterns-notice-1366").findsNothingInTheWay();
            visitor.page().reload();
            assertThat(visitor.page().locator(".govuk-notification-banner")).hasCount(0);
        }
    }

    @Test
    void theQuestionMarkListsTheKeysAndAKeyPressesItsButton() {
        try (Visitor visitor = visitor(1366)) {
            visitor.opens("/patterns").page().keyboard().press("?");
            assertThat(visitor.page().locator("#keys")).isVisible();
            assertThat(visitor.page().locator("#keys-list")).containsText("Take next case");
            visitor.isPictured("patterns-keys-1366").findsNothingInTheWay();
            visitor.page().keyboard().press("Escape");
            visitor.page().keyboard().press("n");
            assertThat(visitor.page().locator(".govuk-error-summary")).isVisible();
        }
    }

    @Test
    void keysCanBeTurnedOffAndNeverFireWhileSomebodyWrites() {
        try (Visitor visitor = visitor(1366)) {
            visitor.opens("/patterns").page().fill("#reason", "");
            visitor.page().locator("#reason").pressSequentially("n?h");
            assertThat(visitor.page().locator("#reason")).hasValue("n?h");
            visitor.page().locator("h1").click();
            visitor.page().keyboard().press("?");
            visitor.page().uncheck("#keys-on");
            visitor.page().keyboard().press("Escape");
            visitor.page().keyboard().press("n");
            assertThat(visitor.page().locator("#reason")).hasValue("n?h");
        }
    }

    @Test
    void navigationShowsOnlyWhatTheViewerMayDo() {
        try (Visitor visitor = visitor(1366)) {
            visitor.opens("/patterns");
            assertThat(visitor.page().locator("#navigation a")).hasText(new String[] {"Today", "Triage"});
            assertThat(visitor.page().locator("#navigation [aria-current=page]"))
                    .hasText("Today");
        }
    }

    @Test
    void anErrorSaysWhatHappenedWhatWasKeptAndWhatToDoAndRepeatsNoName() {
        try (Visitor visitor = visitor(1366)) {
            Response missing = visitor.page().navigate("/nowhere");
            assertThat(missing.status()).isEqualTo(404);
            visitor.isPictured("error-404-1366").findsNothingInTheWay();
            Response broken = visitor.page().navigate("/broken");
            assertThat(broken.status()).isEqualTo(500);
            assertThat(broken.text()).doesNotContain("Gul Agha").contains("What was kept");
        }
    }
}
