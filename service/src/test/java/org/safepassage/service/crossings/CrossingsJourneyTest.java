package org.safepassage.service.crossings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Staff;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.safepassage.service.crossings.Condition.Seen;
import org.safepassage.service.pages.Link;

/** Which way can people go today, and where must nobody go? */
class CrossingsJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser = Browser.start();

    @BeforeEach
    void start(@TempDir Path folder) {
        PeopleOnTheWay moving = (operation, at) ->
                Map.of("torkham", new PeopleOnTheWay.Going(46, new Link("/crossings/torkham", "people on the way")));
        service = TestService.in(
                folder, (context, clock) -> context.registerBean("movingForTests", PeopleOnTheWay.class, () -> moving));
        service.clock().pass(Duration.ofHours(-6));
    }

    @Test
    void everyCrossingStandsWithWhatIsKnownOfItAndHowOldThatIs() {
        somethingIsKnown();
        try (Visitor lead = Staff.at(service, browser, Role.LEAD, 1366)) {
            lead.opens(service.address() + "/crossings");
            assertThat(lead.page().locator("#danger")).isVisible();
            assertThat(row(lead, "Torkham")).containsText("Open");
            assertThat(row(lead, "Torkham")).containsText("46");
            assertThat(row(lead, "Torkham")).containsText("Heron");
            assertThat(row(lead, "Spin Boldak")).containsText("Reports disagree");
            assertThat(row(lead, "Hairatan")).containsText("Closed");
            assertThat(row(lead, "Zaranj")).containsText("Not known now");
            assertThat(row(lead, "Zaranj")).containsText("nobody has looked yet");
            assertThat(lead.page().locator(".sp-map img").evaluate("image => image.complete && image.naturalWidth > 0"))
                    .isEqualTo(true);
            lead.isPictured("crossings-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 360)) {
            caseworker.opens(service.address() + "/crossings");
            caseworker.isPictured("crossings-360").seesTheWholeWidth().findsNothingInTheWay();
            caseworker.page().evaluate("document.documentElement.dir = 'rtl'");
            caseworker.isPictured("crossings-rtl-360").seesTheWholeWidth();
        }
    }

    @Test
    void whatSomebodyRecordsCountsAndWhatWasWrongIsSetAside() {
        somethingIsKnown();
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 1366)) {
            Page page = caseworker
                    .opens(service.address() + "/crossings/spin-boldak")
                    .page();
            assertThat(page.locator("#disagree")).containsText("disagree");
            caseworker.isPictured("crossing-disagree-1366").seesTheWholeWidth().findsNothingInTheWay();
            page.click("text=Set this report aside >> nth=0");
            page.click("button:has-text('Set aside') >> nth=0");
            assertThat(page.locator("#disagree")).containsText("What was seen last");
            assertThat(page.locator("main")).containsText("Set aside: It was recorded wrongly");

            page.click("text=Record how it was found");
            page.click("button:has-text('Record')");
            assertThat(page.locator(".govuk-error-summary")).containsText("Choose how you found it");
            page.check("input[value=closed]");
            page.selectOption("#source", "our-team");
            page.fill("#mayPass", "nobody");
            page.click("button:has-text('Record')");
            assertThat(page.locator(".sp-facts")).containsText("Closed");
            assertThat(page.locator("#disagree")).containsText("Who may pass: nobody");
            caseworker.isPictured("crossing-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 360)) {
            caseworker.opens(service.address() + "/crossings/torkham");
            caseworker.isPictured("crossing-360").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    @Test
    void anAlertFileIsKeptReadAndShownAndTheOneThatNamesNoPlaceIsGivenOne() {
        try (Visitor lead = Staff.at(service, browser, Role.LEAD, 1366)) {
            Page page = lead.opens(service.address() + "/alerts").page();
            hand(page, Cap.alert("gate").sent("2021-08-15T07:00:00Z").bytes());
            assertThat(page.locator("main")).containsText("Attack at a gate");
            assertThat(page.locator("main")).containsText("within its circle");
            page.click("text=End it");
            page.click("button:has-text('End the alert')");
            assertThat(page.locator(".sp-facts")).containsText("Ended");

            lead.opens(service.address() + "/alerts");
            hand(
                    page,
                    Cap.alert("town")
                            .sent("2021-08-15T07:00:00Z")
                            .at("<areaDesc>the old town</areaDesc>")
                            .bytes());
            assertThat(page.locator("main")).containsText("Stands nowhere: say where");
            page.check("input[value=herat]");
            page.click("button:has-text('It stands there')");
            assertThat(page.locator("main")).containsText("said by a person");
            lead.isPictured("alert-1366").seesTheWholeWidth().findsNothingInTheWay();

            lead.opens(service.address() + "/alerts");
            hand(page, "<html>no alert</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.locator("#messages")).containsText("Cannot be read");
            lead.isPictured("alerts-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    @Test
    void anAlertIsRaisedByHandOnATelephone() {
        try (Visitor lead = Staff.at(service, browser, Role.LEAD, 360)) {
            Page page = lead.opens(service.address() + "/alerts").page();
            page.click("text=Raise an alert by hand");
            page.fill("#event", "Shots at the gate");
            page.click("button:has-text('Raise the alert')");
            assertThat(page.locator(".govuk-error-summary")).containsText("Choose at least one place");
            assertThat(page.locator("#event")).hasValue("Shots at the gate");
            page.check("input[value=kabul]");
            lead.isPictured("alert-by-hand-360").seesTheWholeWidth().findsNothingInTheWay();
            page.click("button:has-text('Raise the alert')");
            assertThat(page.locator("main")).containsText("Shots at the gate");
            lead.isPictured("alert-360").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    @Test
    void aTeamIsSentArrivesAndAPostIsAnswered() {
        try (Visitor lead = Staff.at(service, browser, Role.LEAD, 1366)) {
            Page page = lead.opens(service.address() + "/teams").page();
            assertThat(page.locator("main")).containsText("0 at posts, 0 on their way, 15 not sent");
            page.click("text=Send a team");
            page.selectOption("#team", "heron");
            page.selectOption("#post", "torkham");
            page.click("button:has-text('Send the team')");
            assertThat(page.locator("main")).containsText("4 on their way, 11 not sent");
            page.click("button:has-text('Heron at Torkham: Has arrived')");
            assertThat(page.locator("main")).containsText("4 at posts");

            lead.opens(service.address() + "/crossings/torkham");
            page.click("text=Ask for help here");
            page.selectOption("#wants", "interpreters");
            page.fill("#families", "40");
            page.click("button:has-text('Ask')");
            lead.opens(service.address() + "/teams");
            assertThat(page.locator("main")).containsText("Interpreters");
            lead.isPictured("teams-1366").seesTheWholeWidth().findsNothingInTheWay();
            page.click("button:has-text('Answer')");
            assertThat(page.locator("main")).containsText("Posts that ask for help: none");
        }
        try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, 360)) {
            auditor.opens(service.address() + "/teams");
            auditor.isPictured("teams-360").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    @Test
    void aFamilysWaysOutStandWithWhatSpeaksForAndAgainstEach() {
        somethingIsKnown();
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 1366)) {
            Page page = caseworker.opens(service.address() + "/routes").page();
            page.selectOption("#from", "Kabul");
            page.click("button:has-text('Show ways out')");
            List<String> ways = page.locator("tbody th").allTextContents();
            assertThat(ways.getFirst()).contains("Torkham");
            assertThat(row(caseworker, "Kabul to Islamabad")).containsText("Torkham: open");
            assertThat(row(caseworker, "Kabul to Tashkent")).containsText("Hairatan: closed");
            caseworker.isPictured("routes-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 360)) {
            caseworker.opens(service.address() + "/routes?from=Kandahar&province=Helmand");
            caseworker.isPictured("routes-360").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    private void somethingIsKnown() {
        SignedIn lead = Staff.someone(service, Role.LEAD);
        SignedIn other = Staff.someone(service, Role.CASEWORKER);
        service.get(FolderRecord.class).takeUp(lead.operation());
        see(lead, "torkham", Passing.OPEN, "06:00", "18:00", "on foot, families only");
        see(lead, "spin-boldak", Passing.RESTRICTED, "07:30", "15:30", "on foot");
        see(other, "spin-boldak", Passing.CLOSED, "", "", "nobody");
        see(lead, "hairatan", Passing.CLOSED, "", "", "goods only");
        see(lead, "sher-khan-bandar", Passing.OPEN, "", "", "");
        var sent = service.get(DeployTeam.class)
                .send(lead, "heron", "torkham", service.clock().instant().plusSeconds(60), Duration.ofHours(72));
        service.get(DeployTeam.class).arrived(lead, sent);
        service.get(RaiseAlert.class)
                .raise(
                        lead,
                        new NewAlert(
                                "Attack at a gate of the airport",
                                Severity.EXTREME,
                                "Keep away from the airport.",
                                service.clock().instant(),
                                Optional.empty(),
                                List.of("kabul")));
    }

    private void see(SignedIn who, String place, Passing passing, String opens, String closes, String mayPass) {
        Instant at = service.clock().instant().minus(Duration.ofMinutes(50));
        service.get(ObserveCondition.class)
                .observe(
                        who,
                        place,
                        new Seen(
                                passing,
                                opens.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(opens)),
                                closes.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(closes)),
                                mayPass,
                                List.of(),
                                "",
                                Witness.OUR_TEAM.words(),
                                at,
                                false));
    }

    private static void hand(Page page, byte[] bytes) {
        page.setInputFiles("#files", new FilePayload("alert.xml", "application/xml", bytes));
        page.click("button:has-text('Keep and read them')");
    }

    private static com.microsoft.playwright.Locator row(Visitor visitor, String place) {
        return visitor.page().locator("tr:has(th:has-text('" + place + "'))").first();
    }
}
