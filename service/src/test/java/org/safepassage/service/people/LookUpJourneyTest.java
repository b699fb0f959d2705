package org.safepassage.service.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.Written;
import org.safepassage.service.access.Budgets;
import org.safepassage.service.access.OpeningRefused.OverBudget;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Staff;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A caseworker has a name on the telephone, and finds who it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookUpJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
        browser = Browser.start();
        var written = new Written(service, folder).mail("Zmaryalai Wardak <z.wardak@example.org>", """
                        My name is Zmaryalai Wardak, son of Gholam Haidar. I was born on 3 August 1987.
                        My phone is +93 700 123 456 and my passport number is P01234567.
                        I worked as an interpreter for the British forces in Lashkar Gah.""");
        var many = new StringBuilder("Full name,Father's name,Date of birth,Phone\n");
        for (int i = 0; i < 25; i++) {
            many.append("Ahmad Karimi,Father%s,19%d-04-1%d,+93 79%d 55%d 0%d\n"
                    .formatted((char) ('A' + i), 60 + i, i % 9, i % 10, 10 + i, 10 + i));
        }
        written.list(many.toString(), null).workedThrough();
    }

    @Test
    void aNameTypedInAnotherScriptFindsWhoItIsAndStandsInNoAddress() {
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 1366)) {
            caseworker.opens("/look-up").isPictured("look-up-before-1366").findsNothingInTheWay();
            ask(caseworker, "زمریالی وردک");
            assertThat(caseworker.page().locator("tbody tr")).hasCount(1);
            assertThat(caseworker.page().locator("tbody")).containsText("Zmaryalai Wardak");
            assertThat(caseworker.page().locator("tbody")).containsText("1987");
            assertThat(caseworker.page()).hasURL(service.address() + "/look-up");
            caseworker.isPictured("look-up-1366").seesTheWholeWidth().findsNothingInTheWay();
            assertThat(caseworker.page().locator("tbody a").getAttribute("href"))
                    .startsWith("/people/");
        }
    }

    @Test
    void aTelephoneOrAPassportIsEnough() {
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 360)) {
            for (String number : List.of("0700 123 456", "+93700123456", "P01234567")) {
                caseworker.opens("/look-up");
                ask(caseworker, number);
                assertThat(caseworker.page().locator("tbody")).containsText("Zmaryalai Wardak");
                assertThat(caseworker.page().locator("tbody")).containsText("by number");
            }
            caseworker.isPictured("look-up-360").seesTheWholeWidth().findsNothingInTheWay();
            caseworker.page().evaluate("document.documentElement.dir = 'rtl'");
            caseworker.isPictured("look-up-360-rtl").seesTheWholeWidth();
        }
    }

    @Test
    void moreThanTwentyAreNotShownAndAYearNarrowsThem() {
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 1366)) {
            caseworker.opens("/look-up");
            ask(caseworker, "Ahmad Karimi");
            assertThat(caseworker.page().locator(".sp-inset")).containsText("More than 20 people fit");
            assertThat(caseworker.page().locator("tbody")).hasCount(0);
            caseworker.isPictured("look-up-too-many-1366").findsNothingInTheWay();
            caseworker.page().fill("#birthYear", "1970");
            caseworker.page().click("button:has-text('Look up')");
            assertThat(caseworker.page().locator("tbody")).containsText("1970");
            assertThat(caseworker.page().locator("tbody tr").count()).isLessThan(20);
        }
    }

    @Test
    void anEmptyBoxAsksForSomethingAndAStrangerIsNotFound() {
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 1366)) {
            caseworker.opens("/look-up");
            ask(caseworker, " ");
            assertThat(caseworker.page().locator(".govuk-error-summary")).containsText("Type a name");
            ask(caseworker, "Wolfgang Oberhuber");
            assertThat(caseworker.page().locator("main")).containsText("Nobody fits");
        }
    }

    @Test
    void aLookUpIsAnEntryItsHitsAreGrantedAndCountAndWhatWasTypedIsNowhere() {
        SignedIn who = Staff.someone(service, Role.CASEWORKER);
        Answer answer = service.get(LookUp.class).ask(who, new Question("0700123456", "", ""));
        PersonId person = ((Answer.Hits) answer).hits().getFirst().person();
        assertThat(codes(who)).contains("look-up.made hits:1", "grant.given look-up");
        assertThat(service.get(Budgets.class).today(who.account()).people()).isEqualTo(1);
        assertThat(service.get(org.safepassage.service.access.Grants.class).holds(who.account(), person.value()))
                .isTrue();
    }

    @Test
    void overBudgetNobodyIsShownAndTheRefusalIsOnRecord() {
        SignedIn who = Staff.someone(service, Role.CASEWORKER);
        Staff.mayBeShown(service, who.account().value(), 0);
        assertThatThrownBy(() -> service.get(LookUp.class).ask(who, new Question("0700123456", "", "")))
                .isInstanceOf(OverBudget.class);
        assertThat(codes(who)).containsExactly("opening.refused budget");
    }

    private List<String> codes(SignedIn who) {
        return service.get(JdbcClient.class)
                .sql("select code || ' ' || reason from entry where actor = :actor")
                .param("actor", who.actor().code())
                .query(String.class)
                .list();
    }

    private static void ask(Visitor visitor, String words) {
        visitor.page().fill("#words", words);
        visitor.page().click("button:has-text('Look up')");
    }
}
