package org.safepassage.service.figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.safepassage.service.TestService;
import org.safepassage.service.Written;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.Staff;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;

/** A minister stands up in five minutes and needs one page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefJourneyTest {
    @AutoClose
    TestService service;

    @AutoClose
    Browser browser;

    private Path folder = Path.of("");

    @BeforeAll
    void start(@TempDir Path folder) {
        this.folder = folder;
        service = TestService.in(folder);
        browser = Browser.start();
        new Written(service, folder)
                .list("""
                        Full name,Date of birth,Service number
                        Zmaryalai Wardak,1987-08-03,LES-20411
                        Shahpur Momand,1979-02-11,LES-20412
                        """, "les")
                .mail("Palwasha Noorzai <p.noorzai@example.org>", "My name is Palwasha Noorzai, born 1994.")
                .workedThrough();
        service.get(Sealing.class).now();
        service.clock().pass(Duration.ofDays(20));
    }

    @Test
    void theUncomfortableLineStandsFirst() {
        for (int width : new int[] {1366, 360}) {
            try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, width)) {
                auditor.opens("/figures").page().click("text=Brief of one page");
                assertThat(auditor.page().locator(".sp-brief__left")).containsText("2 people are entitled or eligible");
                assertThat(auditor.page().locator("main")).containsText("fewer than ten observed");
                auditor.isPictured("brief-" + width).seesTheWholeWidth().findsNothingInTheWay();
            }
        }
    }

    @Test
    void theSamePageComesOnOneSheetOfPaper() throws Exception {
        try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, 1366)) {
            auditor.opens("/figures/brief");
            String address = auditor.page().locator("text=This page as a PDF").getAttribute("href");
            byte[] paper =
                    auditor.context().request().get(service.address() + address).body();
            Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("brief.pdf"), paper);
            try (var reader = new PdfReader(paper)) {
                assertThat(reader.getNumberOfPages()).isEqualTo(1);
                assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                        .contains("2 people are entitled or eligible", "People left", "Checkpoint of");
            }
        }
    }

    @Test
    void whatWasSaidInPublicStandsBesideOursAndOnlyRealContradictionsAreCalledSo() {
        for (int width : new int[] {1366, 360}) {
            try (Visitor auditor = Staff.at(service, browser, Role.AUDITOR, width)) {
                auditor.opens("/figures/claims");
                assertThat(auditor.page().locator("#contradictions + ul > li")).hasCount(1);
                assertThat(auditor.page().locator("#contradictions + ul > li"))
                        .containsText("“about 5,000” UK nationals evacuated by UK");
                assertThat(auditor.page().locator("tr:has-text('up to 1,100')")).containsText("2 people left");
                auditor.page().click("summary:has-text('look like contradictions')");
                assertThat(auditor.page().locator("tr:has-text('low hundreds')").last())
                        .containsText("whom they count: afghans or UK nationals; what happened");
                auditor.isPictured("claims-" + width).seesTheWholeWidth().findsNothingInTheWay();
            }
        }
    }
}
