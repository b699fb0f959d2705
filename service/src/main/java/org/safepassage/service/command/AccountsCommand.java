package org.safepassage.service.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.safepassage.service.access.Account;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.NameTaken;
import org.safepassage.service.access.NewAccount;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignInLinks;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Accounts from the machine itself: how the first operator comes in, and the way back when nobody can. */
@Command(
        name = "accounts",
        description =
                "Lists the accounts, makes one with --new, or resets one with --reset; prints a link that works once.",
        mixinStandardHelpOptions = true)
final class AccountsCommand implements Callable<Integer> {
    private static final Actor ACTOR = Actor.machine("command");

    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(names = "--new", paramLabel = "SIGN-IN-NAME", description = "Make an account.")
    String made = "";

    @Option(names = "--name", description = "How colleagues know them (default: the sign-in name).")
    String name = "";

    @Option(names = "--role", description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Role role = Role.OPERATOR;

    @Option(names = "--reset", paramLabel = "SIGN-IN-NAME", description = "Take passphrase and codes away.")
    String reset = "";

    @Option(names = "--at", paramLabel = "ADDRESS", description = "Where the service is (default: ${DEFAULT-VALUE}).")
    String address = "http://localhost:8080";

    @Override
    public Integer call() {
        if (!made.isEmpty() && !reset.isEmpty()) {
            throw new WrongUsage("Give --new or --reset, not both. Nothing was changed.");
        }
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Accounts accounts = application.getBean(Accounts.class);
            OperationId operation = application
                    .getBean(OperationIds.class)
                    .of(application.getBean(Operation.class).code());
            if (!made.isEmpty()) {
                hand(application, make(accounts, operation));
            } else if (!reset.isEmpty()) {
                hand(application, reset(accounts, operation));
            } else {
                list(accounts.all(operation));
            }
            return 0;
        }
    }

    private Account make(Accounts accounts, OperationId operation) {
        try {
            NewAccount wanted = new NewAccount(made, name.isEmpty() ? made : name, role);
            return accounts.find(accounts.make(operation, wanted, ACTOR)).orElseThrow();
        } catch (NameTaken e) {
            throw new WrongUsage("There is an account with this sign-in name. Nothing was changed. Choose another name,"
                    + " or use --reset to give it a new link.");
        }
    }

    private Account reset(Accounts accounts, OperationId operation) {
        Account account = accounts.named(operation, reset)
                .filter(found -> !found.isClosed())
                .orElseThrow(
                        () -> new WrongUsage("There is no open account with this sign-in name. Nothing was changed."));
        accounts.reset(account, ACTOR);
        return account;
    }

    private void hand(ApplicationContext application, Account account) {
        String link = address + application.getBean(SignInLinks.class).first(account);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("signInName", account.signInName());
        object.put("role", account.role().code());
        object.put("link", link);
        output.print(
                object,
                "%s, %s. This link works once, for %d hours; it sets passphrase and codes:%n%s"
                        .formatted(account.signInName(), account.role().code(), SignInLinks.LIFE.toHours(), link));
    }

    private void list(List<Account> accounts) {
        List<Map<String, String>> rows = accounts.stream()
                .map(account -> Map.of(
                        "signInName", account.signInName(),
                        "role", account.role().code(),
                        "state", state(account)))
                .toList();
        String words = accounts.stream()
                .map(account -> "%-30s %-11s %s"
                        .formatted(account.signInName(), account.role().code(), state(account)))
                .collect(Collectors.joining(System.lineSeparator()));
        output.print(Map.of("accounts", rows), words.isEmpty() ? "No account yet. Make one with --new." : words);
    }

    private static String state(Account account) {
        if (account.isClosed()) {
            return "closed";
        }
        return account.ready() ? "in use" : "waits for first sign-in";
    }
}
