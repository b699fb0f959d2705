package org.safepassage.service.permits;

import java.time.Clock;
import java.time.Instant;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.permits.check.Serial;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an authorisation back. Its serial stands on every revocation list from then until its time would have been over. */
@Component
public class Revoke {
    private final PermitRows rows;
    private final Lists lists;
    private final Entries entries;
    private final Clock clock;

    Revoke(PermitRows rows, Lists lists, Entries entries, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param reason a code, such as lost, stolen, wrong-person, decision-withdrawn
     * @throws PermitRefused when there is none, it is over already, or the role does not allow it
     */
    @Transactional
    public void revoke(SignedIn who, PermitId id, String reason) {
        if (!who.role().may(May.ISSUE_PERMITS)) {
            throw new PermitRefused.NotForThisRole(who.role().code());
        }
        Permit one = rows.find(who.operation(), id)
                .orElseThrow(() -> new PermitRefused.NotThere(id.value().toString()));
        revoke(who.operation(), one, reason, who.actor());
    }

    /** @throws PermitRefused when there is none or it is over already */
    @Transactional
    public Permit revoke(OperationId operation, Serial serial, String reason, Actor actor) {
        Permit one = rows.find(operation, serial).orElseThrow(() -> new PermitRefused.NotThere(serial.spoken()));
        revoke(operation, one, reason, actor);
        return one;
    }

    /** Whoever takes the decision back need not be one who issues papers. */
    void withDecision(SignedIn who, Permit one) {
        revoke(who.operation(), one, "decision-withdrawn", who.actor());
    }

    private void revoke(OperationId operation, Permit one, String reason, Actor actor) {
        Instant now = clock.instant();
        if (!now.isBefore(one.until()) || !rows.revoke(one.id(), now, reason, actor.code())) {
            throw new PermitRefused.Over(one.id().value());
        }
        entries.write(NewEntry.of(operation, one.person().value(), "permit.revoked", now, actor)
                .to(one.id().value())
                .because(reason));
        lists.changed(operation);
    }
}
