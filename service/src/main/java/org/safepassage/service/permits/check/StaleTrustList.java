package org.safepassage.service.permits.check;

/** The trust list is too old, or from the future. */
public final class StaleTrustList extends Rejected {
    private static final long serialVersionUID = 1L;

    StaleTrustList() {
        super("trust-list-expired", "The trust list is not for this time. Bring it up to date.");
    }
}
