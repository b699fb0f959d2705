package org.safepassage.service.access;

import java.time.Clock;
import java.util.Optional;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks what somebody gives to sign in, slows down who fails often, and records who came in. */
@Component
class SignIns {
    private final Accounts accounts;
    private final Credentials credentials;
    private final Attempts attempts;
    private final OperationHere operation;
    private final Entries entries;
    private final Clock clock;

    SignIns(
            Accounts accounts,
            Credentials credentials,
            Attempts attempts,
            OperationHere operation,
            Entries entries,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
        this.operation = operation;
        this.entries = entries;
        this.clock = clock;
    }

    /** What came of an attempt. The person at the browser is told two of them apart only: in, or not. */
    sealed interface Outcome {
        record Right(Account account) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    Outcome passphrase(String signInName, String passphrase, String place) {
        if (attempts.tooMany(signInName, place)) {
            return new Outcome.TooMany();
        }
        Optional<Account> account = accounts.named(operation.id(), signInName);
        if (!credentials.passphraseIs(account, passphrase)) {
            attempts.failed(signInName, place);
            return new Outcome.Wrong();
        }
        return new Outcome.Right(account.orElseThrow());
    }

    Outcome code(AccountId id, String code, String place) {
        Account account = accounts.find(id).orElseThrow();
        if (attempts.tooMany(account.signInName(), place)) {
            return new Outcome.TooMany();
        }
        if (account.isClosed() || !credentials.takeCode(id, code)) {
            attempts.failed(account.signInName(), place);
            return new Outcome.Wrong();
        }
        attempts.succeeded(account.signInName(), place);
        return new Outcome.Right(account);
    }

    @Transactional
    public void record(Account account, String how) {
        entries.write(NewEntry.of(
                        account.operation(),
                        account.id().value(),
                        "account.signed-in",
                        clock.instant(),
                        account.id().actor())
                .because(how));
    }
}
