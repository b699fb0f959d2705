package org.safepassage.service.access;

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
            Role.AUDITOR, "T. Ferreira",
            Role.OPERATOR, "J. Kowalczyk");

    private final Surroundings surroundings;
    private final OperationHere operation;
    private final Accounts accounts;
    private final SignInLinks links;

    Demonstration(Surroundings surroundings, OperationHere operation, Accounts accounts, SignInLinks links) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.accounts = accounts;
        this.links = links;
    }

    /**
     * A fresh link for each role, as a path of this service.
     *
     * @throws IllegalStateException where people are not invented: the links would open them to whoever sees the terminal
     */
    public Map<Role, String> links() {
        if (!surroundings.invented()) {
            throw new IllegalStateException("links of a demonstration are made only where every person is invented");
        }
        Map<Role, String> paths = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            paths.put(role, links.demo(account(role)));
        }
        return paths;
    }

    private Account account(Role role) {
        String signInName = "demo-" + role.code();
        return accounts.named(operation.id(), signInName).orElseGet(() -> {
            NewAccount wanted = new NewAccount(signInName, NAMES.getOrDefault(role, role.code()), role);
            return accounts.find(accounts.make(operation.id(), wanted, ACTOR)).orElseThrow();
        });
    }
}
