package org.safepassage.service.movement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Staff;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.safepassage.service.casework.Post;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MovementJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    private Crowd crowd;
    private SignedIn planner;
    private SerialId convoy;
    private FamilyId karimi;
    private FamilyId twelve;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        browser = Browser.start();
        Post post = new Post(service);
        crowd = new Crowd(service.get(JdbcClient.class), post.operation());
        planner = post.signedIn(Role.PLANNER);
        service.get(Serials.class).all(post.operation());
        crowd.run("update serial set state = 'cancelled'");
        post.comes("Ahmad Karimi <ahmad.karimi85@mail.example>", "help please", """
                Dear Sir,

                My name is Ahmad Farid Karimi, son of Gul Mohammad, born 12 March 1985.
                My wife is Zarghuna Karimi and we have two children:
                Omid Karimi, born 2014
                Parwana Karimi, born 2017

                Ahmad Farid Karimi
                """);
        karimi = family("(select count(*) from family_member m where m.family = c.family and m.to_at is null) desc");
        post.comes("mina <mina.r@mail.example>", "سلام", """
                سلام
                نام من مینا رحیمی است. نام پدرم عبدالرحیم است. متولد سال ۱۳۶۷ هستم.
                """);
        List.of(karimi, family("c.number desc"))
                .forEach(family -> crowd.decide(crowd.people(family).getFirst()));
        twelve = crowd.family(-1_000_000, 12);
        crowd.member(crowd.family(-2_000_000, 2), "parent");
        convoy = service.get(Serials.class)
                .plan(planner, crowd.convoy("road-1", now().plus(Duration.ofDays(2)), 14, 2, 2));
    }

    @Test
    @Order(1)
    void familiesGetSeatsAndEachWithoutHasItsReason() {
        try (Visitor visitor = Staff.at(service, browser, Role.PLANNER, 1366)) {
            Page page = visitor.page();
            visitor.opens("/serials").seesTheWholeWidth().findsNothingInTheWay();
            page.click("button:has-text('Assign families')");
            assertThat(page.locator("main")).containsText("Not enough seats together: 12 wanted");
            assertThat(page.locator("main")).containsText("would split");
            visitor.isPictured("serials-1366").seesTheWholeWidth().findsNothingInTheWay();
            visitor.opens("/serials/new").isPictured("new-serial-1366").findsNothingInTheWay();
            page.fill("#code", "east-1");
            page.click("button:has-text('Plan it')");
            assertThat(page.locator(".govuk-error-summary")).isVisible();
        }
    }

    @Test
    @Order(2)
    void theManifestShowsNamesOnlyInHandAndCallsForward() {
        try (Visitor visitor = Staff.at(service, browser, Role.PLANNER, 1366)) {
            Page page = visitor.page();
            visitor.opens("/serials/" + convoy.value());
            assertThat(page.locator("main")).not().containsText("Karimi");
            page.keyboard().press("t");
            assertThat(page.locator("main")).containsText("Ahmad Farid Karimi");
            assertThat(page.locator("main")).containsText("2 held for medical");
            page.check("#not-checkpoints");
            page.check("#not-documents");
            page.click("button:text-is('Call forward')");
            assertThat(page.locator("main")).containsText("Issued, not yet told");
            visitor.isPictured("serial-1366").seesTheWholeWidth().findsNothingInTheWay();
            page.fill(
                    "#asked",
                    service.get(JdbcClient.class)
                            .sql("select number::text from family_case where family = :family")
                            .param("family", twelve.value())
                            .query(String.class)
                            .single());
            page.click("button:text-is('Say why')");
            assertThat(page.locator("[role=status]").last()).containsText("12 wanted");
        }
        try (Visitor visitor = Staff.at(service, browser, Role.PLANNER, 360)) {
            visitor.opens("/serials/" + convoy.value())
                    .isPictured("serial-360")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
        }
    }

    @Test
    @Order(5)
    void aPostRecordsWhoPassedSomebodyOnNoListAndACount() {
        service.clock().pass(Duration.ofHours(2));
        try (Visitor visitor = Staff.at(service, browser, Role.SPECIALIST, 360)) {
            Page page = visitor.page();
            visitor.opens("/serials/" + convoy.value() + "/post");
            page.click("button:text-is('Take in hand')");
            visitor.opens("/serials/" + convoy.value() + "/post");
            page.locator("[name=person]").first().check();
            page.check("#outcome");
            page.click("button:has-text('Record for those ticked')");
            assertThat(page.locator(".govuk-notification-banner")).containsText("1 recorded");
            visitor.isPictured("post-360").seesTheWholeWidth().findsNothingInTheWay();
            page.locator("summary:has-text('Somebody on no list')").click();
            page.fill("#name", "گلالی ستانکزی");
            page.fill("#born", "1370");
            page.click("button:text-is('Keep')");
            assertThat(page.locator(".govuk-notification-banner")).containsText("Kept");
            page.fill("#given", "5");
            page.click("button:text-is('Count out')");
            assertThat(page.locator("main")).containsText("Somebody else counts them in");
        }
        try (Visitor visitor = Staff.at(service, browser, Role.PLANNER, 1366)) {
            Page page = visitor.page();
            visitor.opens("/serials/" + convoy.value() + "/post");
            page.fill("[name=taken]", "5");
            page.click("button:text-is('Count in')");
            assertThat(page.locator(".govuk-notification-banner")).containsText("Both counts");
            visitor.opens("/serials/" + convoy.value() + "/post")
                    .isPictured("post-1366")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
        }
    }

    @Test
    @Order(6)
    void aReportFromAClockThatIsADayWrongIsSettledByAPerson() {
        PersonId person = crowd.people(karimi).getLast();
        service.get(Passages.class)
                .record(
                        planner,
                        List.of(new Report(
                                person,
                                Optional.of(convoy),
                                "torkham",
                                PassageOutcome.PASSED,
                                now().plus(Duration.ofDays(1)),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty())));
        try (Visitor visitor = Staff.at(service, browser, Role.PLANNER, 1366)) {
            Page page = visitor.page();
            visitor.opens("/disputed-reports");
            assertThat(page.locator("main")).containsText("the post's clock may be wrong");
            visitor.isPictured("disputes-1366").seesTheWholeWidth().findsNothingInTheWay();
            page.selectOption("[name=answer]", "right-then");
            page.click("button:text-is('Settle')");
            assertThat(page.locator("main")).containsText("Disputed reports: none");
        }
    }

    @Test
    @Order(7)
    void aSerialCancelledUnderBoardingSaysWhoHadBoardedAndShowsThem() {
        SerialId bus = service.get(Serials.class)
                .plan(planner, crowd.convoy("road-2", now().plus(Duration.ofDays(1)), 4, 0, 0));
        FamilyId two = crowd.family(2_000_000, 2);
        service.get(Assign.class).assign(planner);
        service.get(Serials.class).open(planner, bus);
        service.get(Passages.class)
                .record(
                        planner,
                        List.of(Report.of(
                                crowd.people(two).getFirst(),
                                Optional.of(bus),
                                "kabul",
                                PassageOutcome.BOARDED,
                                now())));
        try (Visitor visitor = Staff.at(service, browser, Role.PLANNER, 1366)) {
            Page page = visitor.page();
            visitor.opens("/serials/" + bus.value());
            page.locator("summary:has-text('cancel the serial')").click();
            page.selectOption("#cancel-because", "danger");
            page.click("button:text-is('Cancel the serial')");
            assertThat(page.locator(".govuk-notification-banner"))
                    .containsText("1 person had boarded: say under Disputed what became of them");
            visitor.opens("/disputed-reports");
            assertThat(page.locator("main")).containsText("cancelled");
            visitor.isPictured("disputes-cancelled-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
    }

    private FamilyId family(String order) {
        return new FamilyId(service.get(JdbcClient.class)
                .sql("select c.family from family_case c where c.state in ('proposed', 'open') order by " + order
                        + " limit 1")
                .query(UUID.class)
                .single());
    }

    private Instant now() {
        return service.clock().instant();
    }
}
