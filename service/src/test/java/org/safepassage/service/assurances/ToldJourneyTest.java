package org.safepassage.service.assurances;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
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
import org.safepassage.service.access.Account;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignInLinks;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Staff;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.Post;
import org.safepassage.service.casework.TakeNext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a family writes of a crossing counts when somebody has confirmed it, and not before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToldJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    private Account caseworker;
    private String address;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        browser = Browser.start();
        service.clock().pass(Duration.ofDays(5));
        Post post = new Post(service);
        post.comes("Jawid Amini <jawid@mail.example>", "turned back", """
                Dear Sir,

                My name is Jawid Amini, born 3 May 1981.
                On Monday the guards at Torkham did not accept our letter and turned us back.
                They beat my brother at Spin Boldak last week.
                We are afraid that they turn us back at Chaman too.

                Jawid Amini
                """);
        UUID id = service.get(JdbcClient.class).sql("""
                select c.id from family_case c join family_member f on f.family = c.family and f.to_at is null
                join membership m on m.person = f.person and m.to_at is null join conduct_told t on t.mention = m.mention limit 1""").query(UUID.class).single();
        address = "/cases/" + id;
        caseworker = post.account(Role.CASEWORKER, "N. Achterberg");
        service.get(TakeNext.class)
                .take(
                        new SignedIn(
                                caseworker.id(),
                                caseworker.name(),
                                caseworker.role(),
                                post.operation(),
                                service.clock().instant()),
                        new CaseId(id));
    }

    @Test
    @Order(1)
    void whatIsReadWaitsAndCountsForNothing() {
        assertThat(count("select count(*) from conduct_observation")).isZero();
        assertThat(count("select count(*) from conduct_told")).isEqualTo(2);
        for (int width : new int[] {1366, 360}) {
            try (Visitor negotiator = Staff.at(service, browser, Role.NEGOTIATOR, width)) {
                negotiator.opens("/assurances");
                Locator told = negotiator.page().locator("table:has-text('Told in messages')");
                assertThat(told).containsText("Torkham");
                assertThat(told).containsText("Beaten");
                assertThat(told).containsText("whoever has the case");
                assertThat(negotiator.page().locator("main")).not().containsText("Amini");
                assertThat(negotiator.page().locator("main")).not().containsText("guards");
                negotiator.isPictured("told-list-" + width).seesTheWholeWidth().findsNothingInTheWay();
            }
        }
    }

    @Test
    @Order(2)
    void whoeverHasTheCaseConfirmsOneAndSetsTheOtherAside() {
        try (Visitor visitor = signedIn(360)) {
            visitor.opens(address);
            visitor.page().locator("#at-a-crossing summary").first().click();
            visitor.isPictured("told-case-360").seesTheWholeWidth().findsNothingInTheWay();
            visitor.page().evaluate("document.documentElement.dir = 'rtl'");
            visitor.isPictured("told-case-rtl-360").seesTheWholeWidth();
        }
        try (Visitor visitor = signedIn(1366)) {
            Page page = visitor.opens(address).page();
            Locator turnedBack = one(page, "did not accept our letter");
            turnedBack.locator("summary").click();
            visitor.isPictured("told-case-1366").seesTheWholeWidth().findsNothingInTheWay();
            turnedBack.locator("button:text-is('It was so: count it')").click();
            assertThat(page.locator("main")).containsText("Write how many people");
            visitor.opens(address);
            turnedBack = one(page, "did not accept our letter");
            turnedBack.locator("summary").click();
            turnedBack.locator("[name^=number]").fill("5");
            turnedBack.locator("[name^=authority]").fill("taliban");
            turnedBack.locator("button:text-is('It was so: count it')").click();
            assertThat(page.locator("#at-a-crossing")).containsText("Counted");

            Locator beaten = one(page, "beat my brother");
            beaten.locator("summary").click();
            beaten.locator("button:text-is('It is no observation')").click();
            assertThat(page.locator("#at-a-crossing")).containsText("No observation");
            page.locator("button:text-is('Look again')").click();
            assertThat(one(page, "beat my brother")).isVisible();
        }
        assertThat(count("""
                select count(*) from conduct_observation where place = 'torkham' and outcome = 'turned-back' and people = 5
                and source = 'case' and authority = 'taliban' and documents = '{travel-authorisation}'""")).isEqualTo(1);
        assertThat(count("""
                select count(*) from entry e join conduct_told t on t.message = e.subject and t.observation = e.object
                where e.code = 'conduct.confirmed'""")).isEqualTo(1);
        assertThat(count("select count(*) from entry where code = 'conduct.set-aside'"))
                .isEqualTo(1);
        try (Visitor lead = Staff.at(service, browser, Role.LEAD, 1366)) {
            lead.opens("/assurances");
            Locator told = lead.page().locator("table:has-text('Told in messages')");
            assertThat(told.locator("tbody tr")).hasCount(1);
            assertThat(told.locator("a:has-text('Case')")).isVisible();
        }
    }

    private static Locator one(Page page, String words) {
        return page.locator(".sp-told:has(blockquote:has-text('" + words + "'))");
    }

    private Visitor signedIn(int width) {
        return browser.visitor(service.address(), width, 768)
                .opens(service.get(SignInLinks.class).demo(caseworker));
    }

    private long count(String sql) {
        return service.get(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
