package org.safepassage.service.permits.check;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** An X.509 certificate of the only two forms allowed: a state's root, signed by itself, or a signer that a root certified. */
final class Certificate {
    private static final int MOST_BYTES = 1_500;
    private static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";
    private static final Duration SIGNER_LIFE = Duration.ofDays(366);
    private static final Duration ROOT_LIFE = Duration.ofDays(3_660);

    private final X509Certificate read;
    private final ECPublicKey key;

    private Certificate(X509Certificate read, ECPublicKey key) {
        this.read = read;
        this.key = key;
    }

    static Certificate root(byte[] der) throws Rejected {
        Certificate root = parse(der);
        root.signedBy(root);
        root.hasForm(true, ROOT_LIFE);
        return root;
    }

    static Certificate signer(byte[] der, Certificate root) throws Rejected {
        Certificate signer = parse(der);
        signer.signedBy(root);
        signer.hasForm(false, SIGNER_LIFE);
        if (!root.isFor(signer.from()) || !root.isFor(signer.until())) {
            throw new ForgedCertificate("A certificate outlives the root that signed it.");
        }
        return signer;
    }

    private static Certificate parse(byte[] der) throws Rejected {
        if (der.length > MOST_BYTES) {
            throw new ForgedCertificate("A certificate is longer than any may be.");
        }
        try {
            var read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (!Arrays.equals(read.getEncoded(), der)) {
                throw new ForgedCertificate("There is more than a certificate where a certificate stands.");
            }
            if (!read.getSigAlgOID().equals(ECDSA_SHA256)) {
                throw new WrongAlgorithm();
            }
            return new Certificate(read, Es256.key(read.getPublicKey()));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ForgedCertificate("What stands for a certificate is none.");
        }
    }

    private void signedBy(Certificate root) throws Rejected {
        try {
            read.verify(root.key);
        } catch (GeneralSecurityException e) {
            throw new ForgedCertificate("A certificate was not signed by the root it stands under.");
        }
        if (!read.getIssuerX500Principal().equals(root.read.getSubjectX500Principal())) {
            throw new ForgedCertificate("A certificate names another root than the one it stands under.");
        }
    }

    private void hasForm(boolean root, Duration most) throws Rejected {
        boolean[] usage = read.getKeyUsage();
        boolean mayCertify = read.getBasicConstraints() >= 0;
        boolean certifies = usage != null && usage.length > 5 && usage[5];
        boolean signs = usage != null && usage[0];
        if (read.getVersion() != 3 || mayCertify != root || certifies != root || signs == root) {
            throw new ForgedCertificate("A certificate allows what its place in the list does not.");
        }
        if (Duration.between(from(), until()).compareTo(most) > 0) {
            throw new ForgedCertificate("A certificate is valid for longer than any may be.");
        }
    }

    Instant from() {
        return read.getNotBefore().toInstant();
    }

    Instant until() {
        return read.getNotAfter().toInstant();
    }

    boolean isFor(Instant at) {
        return !at.isBefore(from()) && !at.isAfter(until());
    }

    ECPublicKey key() {
        return key;
    }

    /** Its serial number, as the header of a seal names it. */
    String reference() {
        return String.format("%012x", read.getSerialNumber()).toUpperCase(Locale.ROOT);
    }

    /** Whether it speaks for this signer: the country and the name of its subject. */
    boolean isOf(String signer) {
        String name = read.getSubjectX500Principal().getName();
        return name.equals("CN=" + signer + ",C=" + signer.substring(0, 2));
    }

    /** SHA-256 of the whole, for comparing by voice or on paper. */
    Fingerprint fingerprint() throws Rejected {
        try {
            return new Fingerprint(DocumentBinding.sha256(read.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new ForgedCertificate("What stands for a certificate is none.");
        }
    }
}
