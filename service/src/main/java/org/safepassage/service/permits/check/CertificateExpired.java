package org.safepassage.service.permits.check;

/** The key it was signed with was not certified for that time. */
public final class CertificateExpired extends Rejected {
    private static final long serialVersionUID = 1L;

    CertificateExpired() {
        super("certificate-expired", "The key it was signed with is not certified for this time.");
    }
}
