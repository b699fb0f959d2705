package org.safepassage.service.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.TestService;
import org.safepassage.service.access.Account;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.NewAccount;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.intake.Arrivals;
import org.safepassage.service.intake.Arriving;
import org.safepassage.service.intake.Keeping;
import org.safepassage.service.operations.Operation;

/** Mail of invented people, kept and worked through, and staff to read it. */
public final class Post {
    private final TestService service;
    private final OperationId operation;

    public Post(TestService service) {
        this.service = service;
        this.operation =
                service.get(OperationIds.class).of(service.get(Operation.class).code());
    }

    public OperationId operation() {
        return operation;
    }

    /** Keeps a mail from this sender and works until everything is queued. */
    public UUID comes(String from, String subject, String body) {
        String mail = """
                From: %s
                To: help@safepassage.example
                Subject: %s
                Date: Wed, 18 Aug 2021 09:12:00 +0430
                Message-ID: <%s@mail.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(from, subject, FreshId.at(service.clock().instant()), body);
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        var arrival = service.get(Arrivals.class).begin(operation, "mailbox");
        try {
            UUID id = service.get(Keeping.class)
                    .keep(
                            operation,
                            arrival,
                            List.of(new Arriving(
                                    "mail.eml",
                                    bytes.length,
                                    () -> new ByteArrayInputStream(bytes),
                                    Set.of(),
                                    Instant.parse("2021-08-18T04:42:00Z"),
                                    null)))
                    .getFirst()
                    .id()
                    .value();
            service.get(Work.class).all(operation);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Account account(Role role, String name) {
        Accounts accounts = service.get(Accounts.class);
        String signInName = FreshId.at(service.clock().instant()).toString().substring(19);
        AccountId id = accounts.make(operation, new NewAccount(signInName, name, role), Actor.machine("test"));
        return accounts.find(id).orElseThrow();
    }

    public SignedIn signedIn(Role role) {
        Account account = account(role, "R. Okafor");
        return new SignedIn(
                account.id(), account.name(), role, operation, service.clock().instant());
    }
}
