package org.safepassage.service.access;

import java.time.Instant;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;

/**
 * Who is at the browser, with passphrase and code both given. A controller takes it as
 * {@code @AuthenticationPrincipal SignedIn who}.
 *
 * @param steppedUpAt when passphrase and code were last given
 */
public record SignedIn(AccountId account, String name, Role role, OperationId operation, Instant steppedUpAt) {
    public Actor actor() {
        return account.actor();
    }
}
