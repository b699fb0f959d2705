package org.safepassage.service.permits.check;

/** Nothing fresh says whether it was taken back. */
public final class StaleRevocations extends Rejected {
    private static final long serialVersionUID = 1L;

    StaleRevocations() {
        super(
                "stale-revocations",
                "There is no fresh revocation list of the state that issued it. Bring the list up to date.");
    }
}
