package org.safepassage.service.access;

import java.util.UUID;
import org.safepassage.service.TestService;
import org.safepassage.service.browser.Browser;
import org.safepassage.service.browser.Visitor;

/** Somebody of the staff at a browser, signed in by a demonstration's link. */
public final class Staff {
    private Staff() {}

    public static Visitor at(TestService service, Browser browser, Role role, int width) {
        Account account = Walker.account(service, role);
        return browser.visitor(service.address(), width, 768)
                .opens(service.get(SignInLinks.class).demo(account));
    }

    /** The same without a browser, for acts that are tried at their own door. */
    public static SignedIn someone(TestService service, Role role) {
        Account account = Walker.account(service, role);
        return new SignedIn(
                account.id(),
                account.name(),
                account.role(),
                account.operation(),
                service.clock().instant());
    }

    /** Lets an account be shown this many people a day. */
    public static void mayBeShown(TestService service, UUID account, int people) {
        service.get(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update account set daily_budget = :people where id = :id")
                .param("people", people)
                .param("id", account)
                .update();
    }
}
