package org.safepassage.service.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.Staff;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;

class HelpTest {
    @Test
    void everyRoleHasAPageOfItsOwnWithACaseToPractiseOn(@TempDir Path folder) {
        try (TestService service = TestService.in(folder);
                Browser browser = Browser.start()) {
            for (Role role : Role.values()) {
                try (Visitor visitor = Staff.at(service, browser, role, role == Role.LEAD ? 360 : 1366)) {
                    visitor.opens("/help");
                    assertThat(visitor.page().locator("h1")).hasText("Help for: " + role.code());
                    assertThat(visitor.page().locator("main")).containsText("A case to practise on");
                    visitor.isPictured("help-" + role.code())
                            .seesTheWholeWidth()
                            .findsNothingInTheWay();
                }
            }
        }
    }
}
