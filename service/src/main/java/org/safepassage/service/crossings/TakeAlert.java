package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what is handed over as an alert: first the bytes are durable and sealed, then they are read and acted on. If reading
 * fails, they are there to be read again.
 */
@Component
public class TakeAlert {
    /** More than this is no alert, and is not kept. Bytes. */
    public static final int MOST_KEPT = 8 << 20;

    private final AlertMessages messages;
    private final ReadAlert reading;
    private final Vault vault;
    private final TransactionTemplate alone;
    private final Clock clock;

    TakeAlert(
            AlertMessages messages,
            ReadAlert reading,
            Vault vault,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.messages = messages;
        this.reading = reading;
        this.vault = vault;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * @param by who handed it in; empty for the machine's operator
     * @throws CrossingRefused when there are no bytes, or more than {@link #MOST_KEPT}; then nothing is kept
     */
    public AlertReceipt take(OperationId operation, byte[] bytes, Optional<AccountId> by) {
        if (bytes.length == 0 || bytes.length > MOST_KEPT) {
            throw new CrossingRefused.Incomplete("files", "Hand in a file that is not empty and not larger than 8 MB");
        }
        Instant now = clock.instant();
        KeyNumber key = vault.newKeys(1).getFirst();
        UUID kept = alone.execute(status -> messages.keep(operation, FreshId.at(now), bytes, key, by, now));
        return reading.read(operation, kept);
    }

    /** Reads a message that is kept and was not read, because something failed in between. */
    public AlertReceipt readAgain(OperationId operation, UUID message) {
        return reading.read(operation, message);
    }
}
