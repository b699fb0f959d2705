package org.safepassage.service.permits;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.check.DocumentBinding;
import org.safepassage.service.permits.check.Seal;
import org.safepassage.service.permits.check.Serial;
import org.safepassage.service.permits.paper.SealWriter;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;

/** Signs one authorisation and keeps it. */
@Component
class Signing {
    private static final int TRIES = 20;

    private final PermitRows rows;
    private final Vault vault;
    private final SecureRandom chance = new SecureRandom();

    Signing(PermitRows rows, Vault vault) {
        this.rows = rows;
        this.vault = vault;
    }

    record Wanted(PersonId person, CaseId familyCase, PermitRows.Warned warning, Instant from, Duration life) {}

    Permit signed(
            OperationId operation,
            Wanted wanted,
            Holder holder,
            Authority.Issuing key,
            KeyNumber sealing,
            Actor actor) {
        Permit one = kept(operation, wanted, key, actor);
        // Whoever carries nothing leaves nothing to be found here either: no signed bytes, no name.
        if (one.choice() == Choice.PAPER) {
            rows.seal(operation, one, sealing, seal(one, holder, key));
        }
        return one;
    }

    private Permit kept(OperationId operation, Wanted wanted, Authority.Issuing key, Actor actor) {
        for (int i = 0; i < TRIES; i++) {
            var one = new Permit(
                    new PermitId(FreshId.at(wanted.from())),
                    wanted.person(),
                    wanted.familyCase(),
                    Serial.of(chance.nextLong(Serial.RANDOM_BELOW)),
                    wanted.warning().choice(),
                    wanted.from(),
                    wanted.from().plus(wanted.life()),
                    null,
                    null,
                    0);
            if (rows.insert(operation, one, wanted.warning().id(), key, actor.code())) {
                return one;
            }
        }
        throw new IllegalStateException("no free serial was found");
    }

    private byte[] seal(Permit one, Holder holder, Authority.Issuing key) {
        var seal = new Seal(
                key.state(),
                key.signer(),
                key.reference(),
                one.serial(),
                one.from(),
                Duration.between(one.from(), one.until()),
                holder.name(),
                holder.born(),
                holder.document().map(number -> DocumentBinding.of(one.serial(), number)),
                holder.photo());
        return SealWriter.write(seal, bytes -> vault.issuing().sign(key.reference(), bytes));
    }
}
