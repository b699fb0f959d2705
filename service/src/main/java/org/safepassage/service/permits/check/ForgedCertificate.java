package org.safepassage.service.permits.check;

/** A certificate that its state's root did not sign, or that is not of the one form allowed. */
public final class ForgedCertificate extends Rejected {
    private static final long serialVersionUID = 1L;

    ForgedCertificate(String words) {
        super("certificate-forged", words);
    }
}
