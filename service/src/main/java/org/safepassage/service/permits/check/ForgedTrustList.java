package org.safepassage.service.permits.check;

/** A trust list whose own signature does not fit, or that is none. */
public final class ForgedTrustList extends Rejected {
    private static final long serialVersionUID = 1L;

    ForgedTrustList(String words) {
        super("trust-list-forged", words);
    }
}
