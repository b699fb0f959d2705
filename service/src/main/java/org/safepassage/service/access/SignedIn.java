package org.safepassage.service.access;

import java.time.Instant;
import java.util.stream.Collectors;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.pages.Viewer;

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

    Viewer viewer() {
        return new Viewer(name, role.code(), role.may().stream().map(May::name).collect(Collectors.toSet()));
    }
}
