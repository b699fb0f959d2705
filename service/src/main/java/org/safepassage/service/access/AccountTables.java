package org.safepassage.service.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;
import org.springframework.stereotype.Component;

/** Accounts in rows and in lines, as screens show them. */
@Component
class AccountTables {
    private final Clock clock;

    AccountTables(Clock clock) {
        this.clock = clock;
    }

    Table all(List<Account> accounts) {
        return new Table(
                accounts.size() + " accounts, " + Times.asAt(clock.instant()),
                List.of("Name", "Sign-in name", "Role", "Last seen", "People a day", "Status"),
                accounts.stream().map(AccountTables::row).toList(),
                "Accounts that you make appear here.");
    }

    private static List<Cell> row(Account account) {
        return List.of(
                Cell.linkOwn("/accounts/" + account.id().value(), account.name()),
                Cell.words(account.signInName()),
                Cell.words(account.role().code()),
                Cell.words(seen(account.lastSeenAt())),
                Cell.count(account.dailyBudget()),
                status(account));
    }

    List<FactLine> facts(Account account) {
        return List.of(
                FactLine.of("Name", Cell.own(account.name())),
                FactLine.of("Sign-in name", Cell.words(account.signInName())),
                FactLine.of(
                        "Role",
                        Cell.words(account.role().code()),
                        Cell.words(account.role().does())),
                FactLine.of("People a day", Cell.words(String.valueOf(account.dailyBudget()))),
                FactLine.of("Last seen", Cell.words(seen(account.lastSeenAt()))),
                FactLine.of("Status", status(account)));
    }

    static List<Choice> roles(Set<Role> roles, Role chosen) {
        return roles.stream()
                .map(role -> new Choice(role.name(), role.code(), role.does(), role == chosen))
                .toList();
    }

    private static String seen(@Nullable Instant at) {
        return at == null ? "Never" : Times.full(at);
    }

    private static Cell status(Account account) {
        if (account.isClosed()) {
            return Cell.status("Closed", Tag.Tone.PLAIN);
        }
        return account.ready()
                ? Cell.status("In use", Tag.Tone.GOOD)
                : Cell.status("Waits for first sign-in", Tag.Tone.ONGOING);
    }
}
