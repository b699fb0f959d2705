package org.safepassage.service.permits.check;

/** It was taken back. */
public final class RevokedPermit extends Rejected {
    private static final long serialVersionUID = 1L;

    RevokedPermit() {
        super("revoked", "This authorisation was revoked.");
    }
}
