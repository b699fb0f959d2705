package org.safepassage.service.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** An operator hands a list in, sees what was made of it, and puts its columns right. */
class ArrivalsJourneyTest {
    /** The headings name the father's column first and the person's second: a guess goes wrong here. */
    private static final String LIST = """
            Father's name,Full name,Date of birth,Phone
            Zmaryalai Wardak,Gholam Haidar,1987-08-03,+93 700 123 456
            Palwasha Noorzai,Mohammad Amin,1994-02-11,+93 700 555 001
            """;

    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        service = TestService.in(folder);
        browser = Browser.start();
    }

    @Test
    void aListHandedInIsKeptAcknowledgedWithCountsAndReadAgainWithOtherColumns() throws IOException {
        Path file = Files.writeString(folder.resolve("staff.csv"), LIST);
        var written = new Written(service, folder);
        try (Visitor operator = Staff.at(service, browser, Role.OPERATOR, 1366)) {
            operator.opens("/arrivals");
            operator.page().setInputFiles("#files", file);
            operator.page().click("button:has-text('Keep them')");
            assertThat(operator.page().locator(".govuk-notification-banner"))
                    .containsText("Kept: 1 received, 0 of them known before");
            written.workedThrough();
            assertThat(current()).isNotEmpty();
            operator.opens("/arrivals")
                    .isPictured("arrivals-1366")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
            operator.page().click("tbody a");
            operator.isPictured("arrival-1366").seesTheWholeWidth().findsNothingInTheWay();
            assertThat(operator.page().locator("main")).not().containsText("staff.csv");
            operator.page().click("text=Show where it came from");
            assertThat(operator.page().locator("main")).containsText("staff.csv");
            operator.page().click("a:has-text('Columns of')");
            assertThat(operator.page().locator("main")).containsText("Aaaaaaaaa Aaaaaa");
            assertThat(operator.page().locator("main")).not().containsText("Zmaryalai");
            operator.isPictured("columns-1366").seesTheWholeWidth().findsNothingInTheWay();
            operator.page().selectOption("#column-0", "FULL_NAME");
            operator.page().selectOption("#column-1", "FATHER_NAME");
            operator.page().click("button:has-text('Read the list again')");
            assertThat(operator.page().locator(".govuk-notification-banner"))
                    .containsText("Read again: 2 people found, in place of 2");
        }
        written.workedThrough();
        assertThat(count("select count(*) from mention where superseded is not null"))
                .isEqualTo(2);
        assertThat(count("select count(*) from entry where code = 'person.withdrawn'"))
                .isEqualTo(2);
        assertThat(count("select count(distinct person) from membership where to_at is null"))
                .isEqualTo(2);
        try (Visitor caseworker = Staff.at(service, browser, Role.CASEWORKER, 1366)) {
            caseworker.opens("/look-up");
            caseworker.page().fill("#words", "Palwasha Noorzai");
            caseworker.page().click("button:has-text('Look up')");
            assertThat(caseworker.page().locator("tbody tr")).hasCount(1);
            assertThat(caseworker.page().locator("tbody")).containsText("Mohammad Amin");
        }
    }

    @Test
    void theSameFileTwiceDoublesNothingAndTheReceiptSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("staff.csv"), LIST);
        try (Visitor lead = Staff.at(service, browser, Role.LEAD, 360)) {
            for (String known : List.of("0 of them known", "1 of them known")) {
                lead.opens("/arrivals");
                lead.page().setInputFiles("#files", file);
                lead.page().click("button:has-text('Keep them')");
                assertThat(lead.page().locator(".govuk-notification-banner")).containsText(known);
            }
            lead.opens("/arrivals")
                    .isPictured("arrivals-360")
                    .seesTheWholeWidth()
                    .findsNothingInTheWay();
            lead.page().click("button:has-text('Keep them')");
            assertThat(lead.page().locator(".govuk-error-summary")).containsText("Choose at least one file");
        }
        assertThat(count("select count(*) from message")).isEqualTo(1);
        assertThat(Files.list(folder.resolve("data").resolve("uploads"))).isEmpty();
    }

    private List<String> current() {
        return service.get(JdbcClient.class)
                .sql("select id::text from mention where superseded is null")
                .query(String.class)
                .list();
    }

    private int count(String query) {
        return service.get(JdbcClient.class).sql(query).query(Integer.class).single();
    }
}
