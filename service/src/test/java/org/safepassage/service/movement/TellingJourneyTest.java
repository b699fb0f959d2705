package org.safepassage.service.movement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.Handing;
import org.safepassage.service.casework.Post;
import org.safepassage.service.casework.TakeNext;
import org.safepassage.service.crossings.NewAlert;
import org.safepassage.service.crossings.RaiseAlert;
import org.safepassage.service.crossings.Severity;
import org.safepassage.service.decisions.Decide;
import org.safepassage.service.decisions.DecisionId;
import org.safepassage.service.decisions.DecisionReason;
import org.safepassage.service.decisions.Said;
import org.safepassage.service.decisions.SecondPerson;
import org.safepassage.service.decisions.Verdict;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has this family been told, who must be told that it no longer holds, and who died? */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TellingJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    private SignedIn planner;
    private Account caseworker;
    private String address;
    private String number;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        browser = Browser.start();
        Post post = new Post(service);
        Crowd crowd = new Crowd(service.get(JdbcClient.class), post.operation());
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
        record Case(UUID id, UUID family, long number) {}
        Case karimi = service.get(JdbcClient.class)
                .sql("""
                select c.id, c.family, c.number from family_case c join family_member m on m.family = c.family and m.to_at is null
                where c.state in ('proposed', 'open') group by c.id order by count(*) desc limit 1""")
                .query((row, n) -> new Case(
                        row.getObject("id", UUID.class), row.getObject("family", UUID.class), row.getLong("number")))
                .single();
        address = "/cases/" + karimi.id();
        number = Long.toString(karimi.number());
        FamilyId family = new FamilyId(karimi.family());
        granted(post, new CaseId(karimi.id()), crowd.people(family).getFirst());
        SerialId convoy = service.get(Serials.class)
                .plan(planner, crowd.convoy("road-1", now().plus(Duration.ofDays(2)), 14, 2, 2));
        service.get(Assign.class).assign(planner);
        service.get(IssueCallForward.class).issue(planner, crowd.instruction(convoy, now()), List.of(family));
        caseworker = post.account(Role.CASEWORKER, "N. Achterberg");
        service.get(TakeNext.class)
                .take(
                        new SignedIn(caseworker.id(), caseworker.name(), caseworker.role(), post.operation(), now()),
                        new CaseId(karimi.id()));
    }

    @Test
    @Order(0)
    void thatAFamilyChoosesToGoInPartsIsRecordedAndEndsWhenItSaysSo() {
        try (Visitor visitor = signedIn(1366)) {
            Page page = visitor.opens(address).page();
            panel(visitor)
                    .locator("summary:has-text('They choose to go in parts')")
                    .click();
            panel(visitor).locator("button:text-is('Record their choice')").click();
            assertThat(page.locator("main")).containsText("Choose who goes first");
            visitor.opens(address);
            panel(visitor)
                    .locator("summary:has-text('They choose to go in parts')")
                    .click();
            panel(visitor).locator("[name=first]").first().check();
            visitor.isPictured("case-split-1366").findsNothingInTheWay();
            panel(visitor).locator("button:text-is('Record their choice')").click();
            assertThat(panel(visitor)).containsText("They chose to go in parts: first Ahmad Farid Karimi");
            panel(visitor).locator("button:text-is('They go together again')").click();
            assertThat(panel(visitor)).not().containsText("They chose to go in parts");
        }
    }

    @Test
    @Order(1)
    void aCaseworkerTellsAFamilyToComeAndNotesIt() {
        try (Visitor visitor = signedIn(1366)) {
            visitor.opens(address);
            Locator panel = panel(visitor);
            assertThat(panel).containsText("Issued, not yet told");
            assertThat(panel).containsText("Told nothing yet");
            panel.locator("#act").selectOption("delivered");
            panel.locator("#how").selectOption("voice");
            panel.locator("button:text-is('Note')").click();
            assertThat(panel(visitor)).containsText("Last told to come");
            assertThat(panel(visitor).locator(".govuk-tag").first()).containsText("Told");
            visitor.isPictured("case-told-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
        isPicturedNarrow(address, "case-told");
    }

    @Test
    @Order(2)
    void whenItNoLongerHoldsTheFamilyStandsUnderToBeToldUntilSomebodyHasToldIt() {
        service.clock().pass(Duration.ofMinutes(10));
        service.get(RaiseAlert.class)
                .raise(
                        planner,
                        new NewAlert(
                                "Attack at the gate",
                                Severity.EXTREME,
                                "",
                                now(),
                                Optional.empty(),
                                List.of("torkham")));
        isPicturedNarrow("/to-be-told", "to-be-told");
        try (Visitor visitor = signedIn(1366)) {
            Page page = visitor.opens(address).page();
            assertThat(panel(visitor)).containsText("Must be told");
            panel(visitor).locator("a:text-is('To be told')").click();
            assertThat(page.locator("main")).containsText("Case " + number);
            visitor.isPictured("to-be-told-1366").seesTheWholeWidth().findsNothingInTheWay();

            page.click("button:text-is('They have been told')");
            assertThat(page.locator("main")).containsText("Choose at least one family");
            visitor.opens("/to-be-told");
            page.locator("[name=line]").check();
            page.click("button:text-is('Not reached')");
            assertThat(page.locator(".govuk-notification-banner")).containsText("They stay on the list");
            assertThat(page.locator("tbody tr")).hasCount(1);

            page.locator("[name=line]").check();
            page.click("button:text-is('They have been told')");
            assertThat(page.locator(".govuk-notification-banner")).containsText("Told.");
            assertThat(page.locator("tbody tr")).hasCount(0);
            visitor.opens(address);
            assertThat(panel(visitor)).containsText("Last told not to come: there is danger");
            assertThat(panel(visitor)).not().containsText("Must be told");
        }
    }

    @Test
    @Order(3)
    void aDeathIsRecordedOnTheCaseAndStandsUnderCasualtiesUntilNextOfKinKnow() {
        try (Visitor visitor = signedIn(1366)) {
            Page page = visitor.opens(address).page();
            panel(visitor)
                    .locator("summary:has-text('Somebody of them has died')")
                    .click();
            page.locator("#dead").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("#alert").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            visitor.isPictured("case-death-1366");
            page.click("button:text-is('Record the death')");
            assertThat(page.locator("main")).containsText("Somebody of case " + number);
            assertThat(page.locator("main")).containsText("Attack at the gate");
            assertThat(page.locator("main")).containsText("Not told");
            assertThat(page.locator("main")).not().containsText("Karimi");
            visitor.isPictured("casualties-1366").seesTheWholeWidth().findsNothingInTheWay();
        }
        isPicturedNarrow("/casualties", "casualties");
        try (Visitor visitor = signedIn(1366)) {
            Page page = visitor.opens("/casualties").page();
            page.locator("[name=how]").selectOption("in-person");
            page.click("button:text-is('Told')");
            assertThat(page.locator(".govuk-notification-banner")).containsText("Next of kin told");
            assertThat(page.locator("tbody .govuk-tag").last()).containsText("Told");
            assertThat(page.locator("button:text-is('Told')")).hasCount(0);
        }
    }

    private void isPicturedNarrow(String of, String name) {
        try (Visitor visitor = signedIn(360)) {
            visitor.opens(of).isPictured(name + "-360").seesTheWholeWidth().findsNothingInTheWay();
            visitor.page().evaluate("document.documentElement.dir = 'rtl'");
            visitor.isPictured(name + "-rtl-360").seesTheWholeWidth();
        }
    }

    private void granted(Post post, CaseId id, PersonId principal) {
        SignedIn decider = post.signedIn(Role.DECIDER);
        service.get(TakeNext.class).take(decider, id);
        DecisionId decision = service.get(Decide.class)
                .decide(
                        decider,
                        id,
                        principal,
                        new Verdict(
                                "arap-1",
                                Said.GRANTED,
                                DecisionReason.BEYOND_RULES,
                                "A compelling case that the rules did not foresee."));
        SignedIn lead = post.signedIn(Role.LEAD);
        service.get(TakeNext.class).check(lead, id);
        service.get(SecondPerson.class).agree(lead, decision);
        service.get(Handing.class).release(decider, id);
    }

    private Visitor signedIn(int width) {
        return browser.visitor(service.address(), width, 768)
                .opens(service.get(SignInLinks.class).demo(caseworker));
    }

    private static Locator panel(Visitor visitor) {
        return visitor.page().locator("#movement");
    }

    private Instant now() {
        return service.clock().instant();
    }
}
