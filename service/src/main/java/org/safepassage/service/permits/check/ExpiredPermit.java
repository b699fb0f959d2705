package org.safepassage.service.permits.check;

/** Its time is over. */
public final class ExpiredPermit extends Rejected {
    private static final long serialVersionUID = 1L;

    ExpiredPermit() {
        super("expired", "The time of this authorisation is over.");
    }
}
