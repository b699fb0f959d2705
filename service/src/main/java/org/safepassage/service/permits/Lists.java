package org.safepassage.service.permits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Papers.Issuer;
import org.safepassage.service.permits.paper.SignedList;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;

/** The two signed files that verifiers carry: whose authorisations count, and which of ours no longer hold. */
@Component
public class Lists {
    /** For pages: signing anew for every visitor would let strangers keep the machine busy. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Operation operation;
    private final Authority authority;
    private final CertificateRows certificates;
    private final PermitRows rows;
    private final Vault vault;
    private final Clock clock;
    private final Map<OperationId, Both> kept = new ConcurrentHashMap<>();

    Lists(
            Operation operation,
            Authority authority,
            CertificateRows certificates,
            PermitRows rows,
            Vault vault,
            Clock clock) {
        this.operation = operation;
        this.authority = authority;
        this.certificates = certificates;
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    /** Both files as they were at one moment. */
    public record Both(byte[] trust, byte[] revoked, Instant made) {}

    /** Both, at most five minutes old; a revocation made in this process is in them at once. */
    public Both current(OperationId in) {
        Instant now = clock.instant();
        return kept.compute(
                in,
                (key, before) -> before != null
                                && !now.isBefore(before.made())
                                && now.isBefore(before.made().plus(KEPT))
                        ? before
                        : new Both(trust(in), revoked(in), now));
    }

    void changed(OperationId in) {
        kept.remove(in);
    }

    /** Every state of {@code issuers.csv}; those whose keys were brought in, with them. */
    public byte[] trust(OperationId in) {
        Instant now = clock.instant();
        Authority.Issuing key = key(in, now);
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (CertificateRows.Row row : certificates.valid(in, now)) {
            lines.computeIfAbsent(row.state(), state -> new ArrayList<>())
                    .add("state " + row.state() + " " + row.kind() + " "
                            + Base64.getEncoder().encodeToString(row.certificate()));
        }
        for (Issuer issuer : operation.papers().issuers()) {
            lines.computeIfAbsent(issuer.state(), state -> new ArrayList<>(List.of("state " + state + " none")));
        }
        List<String> all = lines.values().stream().flatMap(List::stream).toList();
        return SignedList.trust(now, key.state(), key.reference(), all, bytes -> sign(key, bytes));
    }

    /** Every serial of ours that was revoked and would still hold. */
    public byte[] revoked(OperationId in) {
        Instant now = clock.instant();
        Authority.Issuing key = key(in, now);
        return SignedList.revocations(
                now, key.state(), key.reference(), rows.revoked(in, now), bytes -> sign(key, bytes));
    }

    private Authority.Issuing key(OperationId in, Instant now) {
        return authority.issuing(in, now).orElseThrow(PermitRefused.NoIssuingKey::new);
    }

    private byte[] sign(Authority.Issuing key, byte[] bytes) {
        return vault.issuing().sign(key.reference(), bytes);
    }
}
