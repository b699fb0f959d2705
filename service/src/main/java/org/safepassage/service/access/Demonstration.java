package org.safepassage.service.access;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.pages.Surroundings;
import org.springframework.stereotype.Component;

/** Accounts for looking around among invented people: one a role, each entered by a link that works once. */
@Component
public class Demonstration {
    private static final Actor ACTOR = Actor.machine("demo");
    private static final Map<Role, String> NAMES = Map.of(
            Role.CASEWORKER, "R. Okafor",
            Role.LEAD, "S. Achterberg",
            Role.DECIDER, "M. Lindqvist",
            Role.PLANNER, "L. Marchetti",
            Role.SPECIALIST, "D. Novak",
            Role.NEGOTIATOR, "S. Haddad",
            Role.AUDITOR, "T. Ferreira",
            Role.OPERATOR, "J. Kowalczyk");

    private final Surroundings surroundings;
    private final OperationHere operation;
    private final Accounts accounts;
    private final SignInLinks links;
    private final Clock clock;

    Demonstration(
            Surroundings surroundings, OperationHere operation, Accounts accounts, SignInLinks links, Clock clock) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    /**
     * A fresh link for each role, as a path of this service.
     *
     * @throws IllegalStateException where people are not invented: the links would open them to whoever sees the terminal
     */
    public Map<Role, String> links() {
        refuseAmongRealPeople();
        Map<Role, String> paths = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            paths.put(role, links.demo(account(role, 1)));
        }
        return paths;
    }

    /**
     * Somebody of a role at work, as a played crisis needs them; each number is somebody else, with a budget of their own.
     *
     * @param number from 1; the first is the one whom the link signs in
     * @throws IllegalStateException where people are not invented: nobody acts there without a passphrase
     */
    public SignedIn atWork(Role role, int number) {
        refuseAmongRealPeople();
        Account account = account(role, number);
        return new SignedIn(account.id(), account.name(), role, operation.id(), clock.instant());
    }

    private void refuseAmongRealPeople() {
        if (!surroundings.invented()) {
            throw new IllegalStateException("a demonstration plays only where every person is invented");
        }
    }

    private Account account(Role role, int number) {
        String signInName = "demo-" + role.code() + (number == 1 ? "" : "-" + number);
        return accounts.named(operation.id(), signInName).orElseGet(() -> {
            String name = NAMES.getOrDefault(role, role.code()) + (number == 1 ? "" : " " + number);
            NewAccount wanted = new NewAccount(signInName, name, role);
            return accounts.find(accounts.make(operation.id(), wanted, ACTOR)).orElseThrow();
        });
    }
}
