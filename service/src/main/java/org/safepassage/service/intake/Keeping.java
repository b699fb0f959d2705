package org.safepassage.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps raw bytes before anything is understood of them: when {@link #keep} returns, every message of the batch is durable, sealed
 * under a key of its own, and an entry. The same bytes twice are one message.
 */
@Component
public class Keeping {
    static final Actor ACTOR = Actor.machine("intake");

    private final RawMessages raw;
    private final Messages messages;
    private final Entries entries;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Keeping(
            RawMessages raw,
            Messages messages,
            Entries entries,
            Vault vault,
            TransactionTemplate transaction,
            Clock clock) {
        this.raw = raw;
        this.messages = messages;
        this.entries = entries;
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In one transaction; the answers stand in the order of the batch. */
    public List<Kept> keep(OperationId operation, ArrivalId arrival, List<Arriving> batch) throws IOException {
        List<Fingerprint> fingerprints = new ArrayList<>();
        for (Arriving one : batch) {
            fingerprints.add(fingerprint(one));
        }
        Map<Fingerprint, MessageId> known = new HashMap<>(messages.known(operation, fingerprints));
        List<NewMessage> fresh = new ArrayList<>();
        List<Kept> answers = new ArrayList<>();
        Instant now = clock.instant();
        for (int i = 0; i < batch.size(); i++) {
            Fingerprint print = fingerprints.get(i);
            MessageId before = known.get(print);
            MessageId id = before == null ? new MessageId(FreshId.at(now)) : before;
            if (before == null) {
                Arriving one = batch.get(i);
                Instant received = one.receivedAt() == null ? now : one.receivedAt();
                fresh.add(new NewMessage(id, arrival, print, new KeyNumber(0), received, one));
                known.put(print, id);
            }
            answers.add(new Kept(id, before != null));
        }
        List<KeyNumber> keys = vault.newKeys(fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            fresh.set(i, fresh.get(i).sealedWith(keys.get(i)));
        }
        transaction.executeWithoutResult(status -> write(operation, arrival, fresh, batch.size()));
        return answers;
    }

    private void write(OperationId operation, ArrivalId arrival, List<NewMessage> fresh, int arrived) {
        messages.insert(operation, fresh);
        raw.insert(operation, fresh);
        messages.count(arrival, arrived, arrived - fresh.size());
        entries.write(fresh.stream().map(one -> received(operation, one)).toList());
    }

    /** A roll says so in its entry: it asks for nothing, and no figure counts it as waiting. */
    private static NewEntry received(OperationId operation, NewMessage one) {
        var entry = NewEntry.of(operation, one.id().value(), "message.received", one.receivedAt(), ACTOR)
                .to(one.arrival().value());
        String roll = one.arriving().roll();
        return roll == null ? entry : entry.because("roll:" + roll);
    }

    private Fingerprint fingerprint(Arriving one) throws IOException {
        try (InputStream in = one.bytes().open()) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha256).transferTo(java.io.OutputStream.nullOutputStream());
            return new Fingerprint(vault.tokens().fingerprint("message", sha256.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
