package org.safepassage.service.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safepassage.service.access.Account;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.NewAccount;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignInLinks;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.springframework.context.ApplicationContext;

/** A link for each role that signs in once, on this machine only, where every person is invented. */
final class DemoLinks {
    private static final Actor ACTOR = Actor.machine("demo");

    private DemoLinks() {}

    static String of(ApplicationContext application, int port) {
        OperationId operation = Serving.operation(application);
        Accounts accounts = application.getBean(Accounts.class);
        SignInLinks links = application.getBean(SignInLinks.class);
        List<String> lines = new ArrayList<>();
        lines.add("Serving on http://localhost:" + port + " until Ctrl-C. Each link signs in once:");
        for (Role role : Role.values()) {
            Account account = account(accounts, operation, role);
            lines.add(
                    String.format(Locale.UK, "  %-11s http://localhost:%d%s", role.code(), port, links.demo(account)));
        }
        return String.join("\n", lines);
    }

    private static Account account(Accounts accounts, OperationId operation, Role role) {
        String name = "demo-" + role.code();
        return accounts.named(operation, name)
                .or(() -> accounts.find(
                        accounts.make(operation, new NewAccount(name, "Demo " + role.code(), role), ACTOR)))
                .orElseThrow();
    }
}
