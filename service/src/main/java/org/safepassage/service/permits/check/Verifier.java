package org.safepassage.service.permits.check;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks authorisations against one trust list and the revocation lists at hand. It keeps nothing and asks nobody. */
public final class Verifier {
    /** By how much two clocks may differ before a beginning, or a list, counts as from the future. */
    static final Duration CLOCKS = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofHours(72);

    private final TrustList trust;
    private final Map<String, RevocationList> revoked = new HashMap<>();

    /** Of two lists of one state the later counts. */
    public Verifier(TrustList trust, List<RevocationList> lists) {
        this.trust = trust;
        for (RevocationList list : lists) {
            revoked.merge(list.state(), list, (one, other) -> one.made().isAfter(other.made()) ? one : other);
        }
    }

    /** As text, the way a QR code is read. */
    public Seal check(String text, Instant at) throws Rejected {
        if (Serial.read(text).isPresent()) {
            throw new SerialAlone();
        }
        return check(SealText.bytes(text), at);
    }

    /** @throws Rejected unless every byte of it is understood, signed by a certified key of a trusted state, in time and not revoked */
    public Seal check(byte[] bytes, Instant at) throws Rejected {
        SealReader.Parts parts = SealReader.read(bytes);
        Seal seal = parts.seal();
        if (at.isAfter(trust.until()) || at.isBefore(trust.made().minus(CLOCKS))) {
            throw new StaleTrustList();
        }
        if (!trust.knows(seal.state())) {
            throw new ForeignIssuer();
        }
        Certificate key = trust.signer(seal.state(), seal.key())
                .filter(found -> found.isOf(seal.signer()))
                .orElseThrow(UnknownKey::new);
        if (!Es256.fits(key.key(), parts.signed(), parts.signature())) {
            throw new AlteredSeal();
        }
        if (!key.isFor(at) || !key.isFor(seal.from())) {
            throw new CertificateExpired();
        }
        holds(seal, at);
        return seal;
    }

    private void holds(Seal seal, Instant at) throws Rejected {
        if (seal.life().compareTo(LONGEST) > 0) {
            throw new TooLongValid();
        }
        RevocationList list = revoked.get(seal.state());
        if (list != null && list.holds(seal.serial())) {
            throw new RevokedPermit();
        }
        if (at.isBefore(seal.from().minus(CLOCKS))) {
            throw new NotYetValid();
        }
        if (!at.isBefore(seal.until())) {
            throw new ExpiredPermit();
        }
        if (list == null || !list.isFresh(at)) {
            throw new StaleRevocations();
        }
    }
}
