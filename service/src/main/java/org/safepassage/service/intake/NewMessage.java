package org.safepassage.service.intake;

import java.time.Instant;
import org.safepassage.service.vault.KeyNumber;

/** A message about to be written for the first time. */
record NewMessage(
        MessageId id,
        ArrivalId arrival,
        Fingerprint fingerprint,
        KeyNumber key,
        Instant receivedAt,
        Arriving arriving) {
    NewMessage sealedWith(KeyNumber its) {
        return new NewMessage(id, arrival, fingerprint, its, receivedAt, arriving);
    }
}
