package org.safepassage.service.access;

import java.util.UUID;
import org.safepassage.service.audit.Actor;

/** One member of staff, or one partner's officer. */
public record AccountId(UUID value) {
    public Actor actor() {
        return Actor.account(value);
    }
}
