package org.safepassage.service.permits.check;

/** A revocation list that no key of the trust list signed, or that is none. */
public final class ForgedRevocations extends Rejected {
    private static final long serialVersionUID = 1L;

    ForgedRevocations(String words) {
        super("revocations-forged", words);
    }
}
