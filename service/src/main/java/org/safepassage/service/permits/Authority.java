package org.safepassage.service.permits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Papers.Issuer;
import org.safepassage.service.permits.paper.OfflineRoot;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In whose name authorisations are issued: a state's root, kept offline, certifies issuing keys for a year each. */
@Component
public class Authority {
    private final Operation operation;
    private final CertificateRows certificates;
    private final Vault vault;
    private final Entries entries;
    private final Clock clock;

    Authority(Operation operation, CertificateRows certificates, Vault vault, Entries entries, Clock clock) {
        this.operation = operation;
        this.certificates = certificates;
        this.vault = vault;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * An issuing key that is certified.
     *
     * @param state three letters
     * @param reference the name of the key
     */
    public record Issuing(String state, String signer, String reference, Instant until) {}

    /** The state that runs this operation: the one {@code issuers.csv} marks as own, else the operation's home country. */
    public Issuer own() {
        return operation.papers().issuers().stream()
                .filter(Issuer::own)
                .findFirst()
                .orElseGet(() -> {
                    String country = operation.setting().homeCountry();
                    Locale locale = Locale.of("", country);
                    return new Issuer(
                            locale.getISO3Country(),
                            country,
                            locale.getDisplayCountry(Locale.UK),
                            true,
                            "operation.csv");
                });
    }

    /** A key with which something can be signed that must hold until then, when there is one. */
    public Optional<Issuing> issuing(OperationId in, Instant until) {
        Issuer own = own();
        return certificates.valid(in, until).stream()
                .filter(row -> row.kind().equals("signer") && row.state().equals(own.state()))
                .filter(row -> vault.issuing().holds(row.reference()))
                .map(row -> new Issuing(own.state(), OfflineRoot.signer(own.country()), row.reference(), row.until()))
                .findFirst();
    }

    /** Has a usable key at once: makes the root file when there is none, and certifies a key when the last has under a week left. */
    @Transactional
    public Issuing establish(OperationId in, Path root, Actor actor) {
        Instant now = clock.instant();
        Optional<Issuing> there = issuing(in, now.plus(Duration.ofDays(7)));
        if (there.isPresent()) {
            return there.get();
        }
        if (!Files.exists(root)) {
            makeRoot(root);
        }
        return certify(in, root, actor);
    }

    /** @throws PermitRefused.UnusableFile when there is a file already, or it cannot be written */
    public void makeRoot(Path root) {
        Issuer own = own();
        try {
            OfflineRoot.make(root, own.country(), own.state(), clock.instant());
        } catch (IOException e) {
            throw new PermitRefused.UnusableFile("The root could not be written to " + root
                    + ". A file that is there already is never overwritten. Nothing was changed. Name a new file.");
        }
    }

    /**
     * Makes an issuing key in the keys folder and has the root certify it for a year.
     *
     * @throws PermitRefused.UnusableFile when the file is no root, or that of another state
     */
    @Transactional
    public Issuing certify(OperationId in, Path root, Actor actor) {
        OfflineRoot read = read(root);
        Instant now = clock.instant();
        byte[] rootCertificate = read.certificate();
        requireSame(in, read, rootCertificate, now);
        String reference = OfflineRoot.reference();
        byte[] publicKey = vault.issuing().make(reference);
        byte[] certificate = read.certify(reference, publicKey, now);
        certificates.add(in, row(read.state(), "root", rootCertificate), now);
        CertificateRows.Row signer = row(read.state(), "signer", certificate);
        certificates.add(in, signer, now);
        entries.write(NewEntry.of(in, FreshId.at(now), "issuing-key.certified", now, actor)
                .because(read.state() + "/" + reference));
        return new Issuing(read.state(), read.signer(), reference, signer.until());
    }

    private OfflineRoot read(Path root) {
        try {
            OfflineRoot read = OfflineRoot.read(root);
            if (read.state().equals(own().state())) {
                return read;
            }
            throw new PermitRefused.UnusableFile("The root in " + root + " is that of " + read.state()
                    + ", and this operation issues for " + own().state() + ". Nothing was changed.");
        } catch (IOException e) {
            throw new PermitRefused.UnusableFile("There is no root in " + root
                    + ". Nothing was changed. Name the file that was made with: passage permit key --new-root FILE");
        }
    }

    private void requireSame(OperationId in, OfflineRoot read, byte[] certificate, Instant now) {
        boolean another = certificates
                .root(in, read.state(), now)
                .filter(known -> !Arrays.equals(known.certificate(), certificate))
                .isPresent();
        if (another) {
            throw new PermitRefused.UnusableFile("Verifiers know another root of " + read.state()
                    + ". Nothing was changed. Use the file of that root.");
        }
    }

    static CertificateRows.Row row(String state, String kind, byte[] certificate) {
        try {
            var read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
            String reference = String.format("%012x", read.getSerialNumber()).toUpperCase(Locale.ROOT);
            return new CertificateRows.Row(
                    state, reference, kind, certificate, read.getNotAfter().toInstant());
        } catch (CertificateException e) {
            throw new PermitRefused.UnusableFile("What should be a certificate is none. Nothing was changed.");
        }
    }
}
