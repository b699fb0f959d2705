package org.safepassage.service.permits.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an authorisation says, word for word as it is signed. Holding one proves nothing: {@link Verifier} returns those that hold.
 *
 * @param state three letters, of the state that issued it
 * @param key which certificate of that state signed it
 * @param signer four characters, two of them the country
 * @param holder as written on the paper
 * @param document 16 bytes of the hash of serial and document number, see {@link DocumentBinding}
 * @param photo SHA-256 of the photograph that was given
 */
public record Seal(
        String state,
        String signer,
        String key,
        Serial serial,
        Instant from,
        Duration life,
        String holder,
        OptionalInt born,
        Optional<Fingerprint> document,
        Optional<Fingerprint> photo) {

    public Instant until() {
        return from.plus(life);
    }

    @Override
    public String toString() {
        return "Seal[" + state + ", " + key + "]";
    }
}
